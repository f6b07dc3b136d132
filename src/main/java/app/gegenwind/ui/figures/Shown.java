package app.gegenwind.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;

/** A part of the page that is drawn anew when what it shows has changed, and only then. */
final class Shown<T> extends Div {
    private final Function<T, Component> draw;
    private Object before = "";

    Shown(String style, Function<T, Component> draw) {
        this.draw = draw;
        addClassNames(style.split(" "));
    }

    void show(T now) {
        if (!now.equals(before)) {
            before = now;
            removeAll();
            add(draw.apply(now));
        }
    }
}
