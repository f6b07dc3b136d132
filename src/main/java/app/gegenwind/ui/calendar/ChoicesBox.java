package app.gegenwind.ui.calendar;

import app.gegenwind.ui.calendar.EditorScreen.Choice;
import app.gegenwind.ui.calendar.EditorScreen.Choices;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Rows;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** Lines of which one is chosen. */
class ChoicesBox extends Div {
    private final Editing editing;
    private final H3 title = new H3();
    private final Div list = Bits.box("ed-lines");
    private final Rows<Choice, Tick> rows;

    ChoicesBox(Editing editing) {
        this.editing = editing;
        rows = new Rows<>(list, Choice::line, () -> new Tick("radio"), this::show);
        addClassName("ed-part");
        list.getElement().setAttribute("role", "radiogroup");
        add(title, list);
    }

    void show(Choices choices) {
        title.setText(choices.title());
        list.getElement().setAttribute("aria-label", choices.title());
        list.getElement().setAttribute("data-kind", choices.kind());
        rows.show(choices.lines());
    }

    private void show(Tick tick, Choice choice) {
        tick.group("lines-" + list.getElement().getAttribute("data-kind"));
        tick.show("line-" + choice.line(), choice.says(), "", choice.on(), choice.open());
        tick.onTurn(() -> editing.choose(choice.line()));
    }
}
