package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.List;

/** Who waited, what came of it, what was left undone and what it would have been instead. */
record SilencesPart(Story story, Reader reader, Worlds worlds) {

    Component of(List<Silence> silences) {
        Words words = story.told().words();
        var list = Bits.box("waits");
        silences.forEach(s -> list.add(silence(s, words)));
        var box = Bits.box(
                "box silences",
                new H2(words.of("waited.title")),
                Bits.text("soft", words.of("waited.lead")),
                list,
                worlds.elsewhere());
        box.setId("silences");
        return box;
    }

    private Component silence(Silence silence, Words words) {
        var head = Bits.box(
                "wait-head",
                Bits.text("name", silence.author()),
                Bits.text("soft", silence.content()),
                ProofPart.badge(silence.waited()));
        var line = Bits.box("wait-line", head, FollowedPart.of(silence.followed(), story));
        silence.proofs().forEach(p -> line.add(new ProofPart(p, reader.owner(), words)));
        line.add(worlds.of(silence.incident()));
        line.setId("silence-" + (silence.incident().isEmpty() ? "desk" : silence.incident()));
        return line;
    }
}
