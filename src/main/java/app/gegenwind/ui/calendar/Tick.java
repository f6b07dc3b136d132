package app.gegenwind.ui.calendar;

import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A checkbox or radio button of the browser's own with its words; what is chosen is decided elsewhere and shown. */
class Tick extends NativeLabel {
    private final Element input = new Element("input");
    private final Span label = Bits.text("label");
    private final Span words = Bits.text("soft");
    private Runnable turn = () -> {};

    Tick(String type) {
        addClassName("ed-tick");
        input.setAttribute("type", type);
        input.addEventListener("change", _ -> turn.run());
        getElement().appendChild(input, label.getElement(), words.getElement());
    }

    void group(String name) {
        input.setAttribute("name", name);
    }

    void onTurn(Runnable listener) {
        turn = listener;
    }

    void show(String id, String says, String below, boolean on, boolean open) {
        input.setAttribute("id", id);
        input.setProperty("checked", on);
        input.setProperty("disabled", !open);
        label.setText(says);
        Bits.say(words, below);
    }
}
