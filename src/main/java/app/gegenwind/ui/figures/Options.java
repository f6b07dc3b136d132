package app.gegenwind.ui.figures;

import app.gegenwind.ui.figures.FiguresScreen.Option;
import app.gegenwind.ui.shell.Rows;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;

/** Buttons of which one is chosen. */
final class Options<T> extends Div {
    private final Rows<Option<T>, Button<T>> rows;

    Options(String id, Consumer<T> choose) {
        setId(id);
        addClassName("seg");
        getElement().setAttribute("role", "group");
        rows = new Rows<>(this, Option::id, () -> new Button<>(id, choose), Button::show);
    }

    void label(String name) {
        getElement().setAttribute("aria-label", name);
    }

    void show(List<Option<T>> options) {
        rows.show(options);
    }

    private static final class Button<T> extends NativeButton {
        private final String group;
        private final Consumer<T> choose;

        Button(String group, Consumer<T> choose) {
            this.group = group;
            this.choose = choose;
            addClassName("btn");
        }

        void show(Option<T> option) {
            if (getId().isEmpty()) {
                setId(group + "-" + option.id());
                addClickListener(_ -> choose.accept(option.value()));
            }
            setText(option.name());
            getElement().setAttribute("aria-pressed", "" + option.chosen());
        }
    }
}
