package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Evidence;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.table.EvidenceTable.On;
import app.gegenwind.scenario.vocabulary.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what own posts show. */
final class Signs {
    private final Bundle bundle;
    private final Ground ground;
    private final List<Evidence> evidence = new ArrayList<>();

    Signs(Bundle bundle, Ground ground) {
        this.bundle = bundle;
        this.ground = ground;
    }

    void side(long at, Planned planned, long decision, Optional<Boolean> good, Sign yes, Sign no) {
        good.ifPresent(is -> show(at, planned, decision, is ? yes : no));
    }

    /** Each sign counts once a post: doing it again and again shows no more. */
    void show(long at, Planned planned, long decision, Sign sign) {
        if (!planned.shown.add(sign)) {
            return;
        }
        var by = new Evidence.Shown.Posted(decision, planned.post.id(), sign);
        bundle.tables()
                .evidence()
                .of(new On.Posted(sign), ground.desk())
                .forEach(row -> evidence.add(Made.piece(at, row, by, "")));
    }

    List<Evidence> evidence() {
        return evidence;
    }
}
