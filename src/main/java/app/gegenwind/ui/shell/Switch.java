package app.gegenwind.ui.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/**
 * A button that turns something on and off. A click asks for what the page showed when it was clicked: turned by another tab a moment ago, it
 * is not turned back.
 */
public class Switch extends NativeButton {

    /** @param click takes whether it was shown as on */
    public Switch(String id, String style, Consumer<Boolean> click) {
        setId(id);
        addClassName("btn");
        Bits.dress(this, style);
        ComponentUtil.addListener(this, Pressed.class, pressed -> click.accept(pressed.on));
    }

    public void show(boolean on) {
        getElement().setAttribute("data-on", Boolean.toString(on));
    }

    /** A click, with what the page showed. */
    @DomEvent("click")
    public static class Pressed extends ComponentEvent<Switch> {
        private final boolean on;

        public Pressed(Switch source, boolean fromClient, @EventData("element.dataset.on") String on) {
            super(source, fromClient);
            this.on = Boolean.parseBoolean(on);
        }
    }
}
