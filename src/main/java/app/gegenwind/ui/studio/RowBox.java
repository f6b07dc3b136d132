package app.gegenwind.ui.studio;

import app.gegenwind.ui.shell.BadgeRow;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.studio.StudioScreen.Row;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A scenario in the list; the whole line leads to it. */
class RowBox extends Anchor {
    private final Span title = Bits.text("name");
    private final Span facts = Bits.text("soft");
    private final BadgeRow badges = new BadgeRow();

    RowBox() {
        addClassNames("box", "studio-row");
        getElement().setAttribute("router-link", "");
        var names = Bits.text("names");
        names.add(title, facts);
        add(names, badges);
    }

    void show(Row row) {
        setId("scenario-" + row.id());
        setHref("/studio/" + row.id());
        title.setText(row.title());
        facts.setText(row.facts());
        setClassName("broken", row.broken());
        badges.show(row.badges());
    }
}
