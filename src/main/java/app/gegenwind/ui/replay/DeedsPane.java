package app.gegenwind.ui.replay;

import app.gegenwind.ui.replay.Deeds.Deed;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Rows;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.LongConsumer;

/** Shows what was done here, where the answers stand while playing. */
class DeedsPane extends Section {
    private final LongConsumer jump;
    private final H2 heading = new H2();
    private final Div list = Bits.box("deeds-list");
    private final Span note = Bits.text("note");
    private final Rows<Deed, Line> rows = new Rows<>(list, Deed::at, Line::new, Line::show);

    DeedsPane(LongConsumer jump) {
        this.jump = jump;
        setId("deeds");
        addClassNames("composer", "deeds");
        heading.setId("deeds-heading");
        getElement().setAttribute("aria-labelledby", "deeds-heading");
        add(heading, list, note);
    }

    void show(Deeds deeds) {
        heading.setText(deeds.heading());
        rows.show(deeds.lines());
        Bits.say(note, deeds.note());
    }

    private final class Line extends Div {
        private final Span label = Bits.text("badge plain");
        private final Span time = Bits.text("time num");
        private final Span title = Bits.text("name");
        private final Span said = Bits.text("text");
        private final NativeButton go;
        private long at;

        Line() {
            addClassName("deed");
            go = Bits.button("", "small", () -> jump.accept(at));
            add(Bits.box("head", label, time, title, go), said);
        }

        void show(Deed deed) {
            at = deed.at();
            getElement().setAttribute("data-kind", deed.kind().style());
            label.setText(deed.label());
            time.setText(deed.time());
            title.setText(deed.title());
            Bits.say(said, deed.said());
            go.setText(deed.go());
            go.setVisible(!deed.go().isEmpty());
        }
    }
}
