package app.gegenwind.ui.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;

/** A list to choose one from: the browser's own, since a phone shows it best. */
@Tag("select")
class ChoiceBox extends Component implements HasStyle {
    private List<Choice.Option> shown = List.of();
    private Consumer<String> choose = _ -> {};

    ChoiceBox() {
        addClassNames("btn", "pick");
        getElement().addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                choose.accept(String.valueOf(change.getValue()));
            }
        });
    }

    void show(Choice choice, Consumer<String> choose) {
        this.choose = choose;
        setId("by-" + choice.facet().id());
        setClassName("on", choice.on());
        getElement().setAttribute("aria-label", choice.label());
        if (!choice.options().equals(shown)) {
            shown = choice.options();
            getElement().removeAllChildren();
            shown.forEach(option -> getElement().appendChild(option(option)));
        }
        getElement().setProperty("value", choice.value());
    }

    private static Element option(Choice.Option option) {
        var element = new Element("option");
        element.setText(option.text());
        element.setAttribute("value", option.value());
        element.setAttribute("selected", option.on());
        element.setAttribute("disabled", !option.possible() && !option.on());
        return element;
    }
}
