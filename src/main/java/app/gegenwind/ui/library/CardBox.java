package app.gegenwind.ui.library;

import app.gegenwind.ui.shell.BadgeRow;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** Shows a scenario's card; a click anywhere on it plays. */
public class CardBox extends NativeButton {
    private final Span glyphs = Bits.text("glyphs");
    private final Span size = Bits.text("badge");
    private final H2 title = new H2();
    private final Span summary = Bits.text("summary soft");
    private final Span trains = Bits.text("soft trains");
    private final BadgeRow note = new BadgeRow();
    private String scenario = "";

    public CardBox(Consumer<String> play) {
        addClassNames("box", "scenario");
        add(line("top", glyphs, size), title, summary, line("foot", trains, note));
        addClickListener(_ -> play.accept(scenario));
    }

    private static Span line(String style, Span left, Span right) {
        var line = Bits.text(style);
        line.add(left, right);
        return line;
    }

    public void show(ScenarioCard card) {
        scenario = card.scenario();
        setId("card-" + scenario);
        glyphs.removeAll();
        card.places().forEach(p -> glyphs.add(Bits.glyph(p.platform()), Bits.hidden(p.name())));
        size.setText(card.size());
        title.setText(card.title());
        summary.setText(card.summary());
        trains.setText(card.trains());
        note.show(List.of(card.note()));
    }
}
