package app.gegenwind.ui.career;

import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.Div;

/** A share as a bar, for the eye only: the number stands beside it in words. */
class Bar extends Div {

    /** @param need where a mark stands; 0 for none */
    Bar(int percent, int need) {
        addClassName("share");
        getElement().setAttribute("aria-hidden", "true");
        var fill = Bits.box("fill");
        fill.getStyle().set("width", percent + "%");
        add(fill);
        if (need > 0) {
            setClassName("enough", percent >= need);
            var mark = Bits.box("mark");
            mark.getStyle().set("left", need + "%");
            add(mark);
        }
    }
}
