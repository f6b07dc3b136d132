package app.gegenwind.ui.calendar;

import app.gegenwind.ui.calendar.Unplanned.Group;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Rows;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows what has no slot. A post dropped here is taken off the calendar. */
class UnplannedPane extends Aside {
    private final Consumer<String> open;
    private final H2 title = new H2();
    private final Paragraph how = new Paragraph();
    private final Div list = Bits.box("cal-groups");
    private final Span empty = Bits.text("soft");
    private final Rows<Group, GroupBox> groups = new Rows<>(list, Group::kind, GroupBox::new, GroupBox::show);

    UnplannedPane(Consumer<String> open) {
        this.open = open;
        setId("unplanned");
        addClassNames("col", "cal-side");
        getElement().setAttribute("data-day", "");
        how.addClassName("soft");
        add(title, how, list, empty);
    }

    void label(Words words) {
        how.setText(words.of("unplanned.how"));
        getElement().setAttribute("aria-label", words.of("unplanned"));
    }

    void show(Unplanned screen) {
        title.setText(screen.title());
        groups.show(screen.groups());
        how.setVisible(!screen.groups().isEmpty());
        Bits.say(empty, screen.empty());
    }

    Optional<ChipBox> chip(String post) {
        return groups.all().flatMap(group -> group.chips.find(post).stream()).findFirst();
    }

    private final class GroupBox extends Div {
        private final H3 title = new H3();
        private final Div list = Bits.box("cal-chips");
        private final Rows<Chip, ChipBox> chips = new Rows<>(list, Chip::post, () -> new ChipBox(open), ChipBox::show);

        GroupBox() {
            add(title, list);
        }

        void show(Group group) {
            setId("unplanned-" + group.kind().key());
            title.setText(group.title());
            chips.show(group.chips());
        }
    }
}
