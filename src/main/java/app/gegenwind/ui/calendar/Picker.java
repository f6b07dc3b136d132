package app.gegenwind.ui.calendar;

import app.gegenwind.ui.calendar.MoveScreen.Option;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A list of the browser's own to choose one thing from: by typing, by arrow keys, by the wheel of a phone. */
class Picker extends NativeLabel {
    private String value;

    Picker(String id, String name, List<Option> options, String chosen) {
        value = chosen;
        addClassName("picker");
        var choice = new Choice(id);
        options.forEach(option -> choice.getElement().appendChild(offer(option)));
        choice.onChoice(event -> value = event.chosen);
        add(Bits.text("soft", name), choice);
    }

    private Element offer(Option option) {
        var element = new Element("option");
        element.setAttribute("value", option.value());
        element.setText(option.label());
        if (option.value().equals(value)) {
            element.setAttribute("selected", "");
        }
        return element;
    }

    String value() {
        return value;
    }

    @Tag("select")
    static class Choice extends Component {
        Choice(String id) {
            setId(id);
        }

        void onChoice(ComponentEventListener<Chosen> listener) {
            addListener(Chosen.class, listener);
        }
    }

    /** Another option was chosen. */
    @DomEvent("change")
    public static class Chosen extends ComponentEvent<Choice> {
        private final String chosen;

        public Chosen(Choice source, boolean fromClient, @EventData("element.value") String chosen) {
            super(source, fromClient);
            this.chosen = chosen;
        }
    }
}
