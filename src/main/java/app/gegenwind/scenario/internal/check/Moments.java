package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.read.Times;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.script.Incident;

/** Times after the end, and openings before the start. */
final class Moments implements Check {
    @Override
    public void check(Draft draft) {
        for (Incident incident : draft.incidents()) {
            incident.opens().ifPresent(at -> checkOpening(draft, incident.id(), at));
        }
        draft.scenario()
                .cast()
                .posts()
                .forEach((id, post) -> post.slot()
                        .ifPresent(at -> checkEnd(draft, at, draft.places().value("posts", id, "scheduled"))));
        draft.plans().values().forEach(plan -> checkPlan(draft, plan));
    }

    private static void checkOpening(Draft draft, String incident, long at) {
        Mark mark = draft.places().value("incidents", incident, "opens");
        if (at < 0) {
            draft.report(Diagnostic.WRONG_SIDE, mark, "'opens'", "must not lie before the start");
        }
        checkEnd(draft, at, mark);
    }

    private static void checkPlan(Draft draft, Draft.Written written) {
        for (Plan.Line line : written.plan().lines()) {
            if (line.when() instanceof Plan.When.At at) {
                checkEnd(draft, at.millis(), written.mark(line));
            }
            if (line.decision() instanceof Decision.Schedule(String _, long slot)) {
                checkSlot(draft, slot, written.mark(line));
            }
        }
    }

    private static void checkSlot(Draft draft, long slot, Mark mark) {
        if (slot <= 0) {
            draft.report(Diagnostic.WRONG_SIDE, mark, "a slot", "must lie after the start");
        }
        checkEnd(draft, slot, mark);
    }

    private static void checkEnd(Draft draft, long at, Mark mark) {
        if (at >= draft.lasts()) {
            draft.report(Diagnostic.AFTER_END, mark, Times.written(at), Times.written(draft.lasts()));
        }
    }
}
