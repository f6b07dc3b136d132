package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.BadgeRow;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.Component;
import java.util.List;

/** A piece of evidence: what it is worth, why, and for which competency. */
final class ProofPart {
    private ProofPart() {}

    static Component of(Proof proof) {
        return Bits.box(
                "proof",
                badge(proof.value()),
                Bits.box("why", Bits.text("why-text", proof.reason()), Bits.text("soft", proof.competency())));
    }

    static BadgeRow badge(Badge badge) {
        var row = new BadgeRow();
        row.show(List.of(badge));
        return row;
    }
}
