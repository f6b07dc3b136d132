package app.gegenwind.ui.play;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Wind and standing, as numbers and for the eye. */
class Meters extends Div {
    private final Div wind = Bits.box("wind");
    private final Span windLevel = Bits.text("value");
    private final Span windName = Bits.text("soft");
    private final Span points = new Span();
    private final Span change = Bits.text("change");
    private final Span standingName = Bits.text("soft");

    Meters() {
        addClassName("meters");
        for (int i = 1; i <= 6; i++) {
            wind.add(new Span());
        }
        wind.getElement().setAttribute("aria-hidden", "true");
        var standing = Bits.text("value num");
        standing.add(points, change);
        add(
                Bits.box("meter wind-meter", wind, Bits.box("lab", windLevel, windName)),
                Bits.box("meter standing-meter", Bits.box("lab", standing, standingName)));
    }

    void label(Words words) {
        standingName.setText(words.of("bar.standing"));
    }

    void show(BarScreen screen, Words words) {
        wind.getElement().setAttribute("data-level", "" + screen.wind());
        windLevel.setText(words.of("bar.wind", screen.wind()));
        windName.setText(screen.windName());
        points.setText("" + screen.standing());
        Bits.say(change, screen.change());
        change.setClassName("falls", screen.falls());
    }
}
