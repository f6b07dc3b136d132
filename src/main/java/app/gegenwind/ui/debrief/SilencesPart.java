package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;

/** Who waited, what came of it and what was left undone. */
final class SilencesPart {
    private SilencesPart() {}

    static Component of(DebriefScreen screen, Story story) {
        Words words = story.told().words();
        var list = Bits.box("waits");
        screen.silences().forEach(s -> list.add(silence(s, story)));
        var box = Bits.box(
                "box silences", new H2(words.of("waited.title")), Bits.text("soft", words.of("waited.lead")), list);
        box.setId("silences");
        return box;
    }

    private static Component silence(Silence silence, Story story) {
        var head = Bits.box(
                "wait-head",
                Bits.text("name", silence.author()),
                Bits.text("soft", silence.content()),
                ProofPart.badge(silence.waited()));
        var line = Bits.box("wait-line", head, FollowedPart.of(silence.followed(), story));
        silence.proofs().forEach(p -> line.add(ProofPart.of(p)));
        line.setId("silence-" + (silence.incident().isEmpty() ? "desk" : silence.incident()));
        return line;
    }
}
