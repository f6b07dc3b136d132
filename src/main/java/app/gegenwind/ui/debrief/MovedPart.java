package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;

/** The competencies this run moved. */
final class MovedPart {
    private MovedPart() {}

    static Component of(Moved moved, Words words) {
        var box = Bits.box("box moved", new H2(words.of("moved.title")));
        box.setId("moved");
        DecisionsPart.add(box, "soft", moved.says());
        moved.lines().forEach(line -> box.add(line(line, words)));
        return box;
    }

    private static Component line(Moved.Line line, Words words) {
        var change = Bits.text("num points " + (line.after() < line.before() ? "down" : "up"));
        change.setText(words.of("moved.change", line.before(), line.after()));
        return Bits.box("kv", Bits.text("name", line.name()), change);
    }
}
