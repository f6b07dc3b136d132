package app.gegenwind.ui.studio;

import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A line to fill in, with what it means. */
class Field extends Div {
    private final NativeLabel label = new NativeLabel();
    private final Span means = Bits.text("soft means");
    private final Input input = new Input();

    Field(String id, Consumer<String> changed) {
        addClassName("field");
        input.setId(id);
        input.getElement().setAttribute("autocomplete", "off");
        means.setId(id + "-means");
        input.getElement().setAttribute("aria-describedby", id + "-means");
        label.setFor(input);
        label.addClassName("label");
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(change.getValue());
            }
        });
        add(label, input, means);
    }

    void label(String name, String explanation) {
        label.setText(name);
        means.setText(explanation);
    }

    void show(String value) {
        if (!input.getValue().equals(value)) {
            input.setValue(value);
        }
    }
}
