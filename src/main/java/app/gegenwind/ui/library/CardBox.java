package app.gegenwind.ui.library;

import app.gegenwind.ui.shell.BadgeRow;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows a scenario's card; a click anywhere on it plays. */
public class CardBox extends Article {
    private final Span glyphs = Bits.text("glyphs");
    private final BadgeRow balance = new BadgeRow();
    private final NativeButton play = new NativeButton();
    private final Span size = Bits.text("soft size");
    private final Span summary = Bits.text("soft summary");
    private final Span trains = Bits.text("soft trains");
    private final BadgeRow notes = new BadgeRow();
    private final Span foot = Bits.text("foot");
    private Optional<NativeButton> recast = Optional.empty();
    private String scenario = "";

    public CardBox(Consumer<String> start) {
        addClassNames("box", "scenario");
        play.addClassName("play");
        play.addClickListener(_ -> start.accept(scenario));
        foot.add(notes);
        var top = Bits.text("top");
        top.add(glyphs, balance);
        add(top, new H2(play), size, summary, trains, foot);
    }

    public void show(ScenarioCard card) {
        scenario = card.scenario();
        play.setId("card-" + scenario);
        play.setText(card.title());
        glyphs.removeAll();
        card.places().forEach(p -> glyphs.add(Bits.glyph(p.platform()), Bits.hidden(p.name())));
        size.setText(card.size());
        summary.setText(card.summary());
        trains.setText(card.trains());
        balance.show(card.balance().stream().toList());
        balance.setTitle(card.balanceSays());
        notes.show(card.notes());
        recast.ifPresent(button -> {
            button.setId("recast-" + scenario);
            button.setText(card.recast());
            button.getElement().setAttribute("aria-label", card.recastHeard());
        });
    }

    /** With a second way in: as another brand. */
    CardBox offering(Consumer<String> asAnotherBrand) {
        var button = Bits.button("recast", "quiet small mine", () -> asAnotherBrand.accept(scenario));
        foot.add(button);
        recast = Optional.of(button);
        return this;
    }
}
