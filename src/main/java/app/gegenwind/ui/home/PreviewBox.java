package app.gegenwind.ui.home;

import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Shows the glimpse; a picture, not a control. */
class PreviewBox extends Div {

    PreviewBox() {
        addClassNames("box", "preview");
        setId("preview");
    }

    void show(Preview preview) {
        removeAll();
        getElement().getStyle().set("--brand", preview.colour());
        add(Bits.box(
                "acts",
                Bits.text("badge warn", preview.wind()),
                Bits.box("sp"),
                Bits.text("time num", preview.time())));
        int colour = 0;
        for (Preview.Line line : preview.lines()) {
            var head = Bits.box("head", Bits.text("name", line.name()), Bits.text("time num", line.time()));
            var bubble = Bits.box("bub", head, Bits.text("text", line.text()));
            add(Bits.box(line.root() ? "msg root" : "msg depth-1", face(line.name(), "" + colour++), bubble));
        }
        add(Bits.box(
                "msg pending", face(preview.brand(), "brand"), Bits.box("bub", Bits.text("soft", preview.answer()))));
    }

    private static Span face(String name, String colour) {
        var face = Bits.text("av", name.substring(0, 1).toUpperCase());
        face.getElement().setAttribute("data-colour", colour);
        face.getElement().setAttribute("aria-hidden", "true");
        return face;
    }
}
