package app.gegenwind.ui.career;

import app.gegenwind.ui.career.CareerScreen.Asks;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the next rung asks for, and how far one has come. */
class AsksBox extends Section {
    private final H2 title = new H2();
    private final Span says = Bits.text("soft says");
    private final UnorderedList rows = new UnorderedList();

    AsksBox() {
        setId("asks");
        addClassNames("box", "asks");
        rows.addClassName("rows");
        add(title, says, rows);
    }

    void show(Asks asks) {
        title.setText(asks.title());
        Bits.say(says, asks.says());
        rows.removeAll();
        asks.rows().forEach(row -> rows.add(item(row)));
        rows.setVisible(!asks.rows().isEmpty());
    }

    private static ListItem item(AskLine row) {
        var state = Bits.text(row.met() ? "tick met" : "tick");
        state.add(Bits.hidden(row.state()));
        var item = new ListItem(
                state,
                Bits.text("name", row.name()),
                Bits.text("soft num have", row.have()),
                new Bar(row.percent(), 0));
        item.addClassName("ask");
        item.setClassName("met", row.met());
        return item;
    }
}
