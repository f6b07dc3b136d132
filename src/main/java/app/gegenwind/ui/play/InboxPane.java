package app.gegenwind.ui.play;

import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.ui.play.InboxScreen.Section;
import app.gegenwind.ui.play.InboxScreen.Tab;
import app.gegenwind.ui.shell.BadgeRow;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Rows;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows the inbox. */
class InboxPane extends Aside {
    private final Consumer<String> open;
    private final Consumer<Optional<Platform>> filter;
    private final Div tabBar = Bits.box("tabs");
    private final Div list = Bits.box("list");
    private final NativeButton sort;
    private final Span empty = Bits.text("empty");
    private final Rows<Tab, TabButton> tabs = new Rows<>(tabBar, Tab::platform, TabButton::new, TabButton::show);
    private final Rows<Section, Group> groups = new Rows<>(list, Section::group, Group::new, Group::show);

    InboxPane(Consumer<String> open, Consumer<Optional<Platform>> filter, Runnable sort) {
        this.open = open;
        this.filter = filter;
        this.sort = Bits.button("inbox-sort", "quiet small", sort);
        setId("inbox");
        addClassNames("col", "inbox");
        add(tabBar, this.sort, list, empty);
    }

    void label(Words words) {
        getElement().setAttribute("aria-label", words.of("inbox"));
        tabBar.getElement().setAttribute("role", "group");
        tabBar.getElement().setAttribute("aria-label", words.of("inbox.filter"));
        sort.setText(words.of("inbox.sort"));
    }

    void show(InboxScreen screen) {
        tabs.show(screen.tabs());
        groups.show(screen.sections());
        sort.setVisible(!screen.sections().isEmpty());
        Bits.say(empty, screen.empty());
    }

    private final class TabButton extends NativeButton {
        private final Span glyph = Bits.text("glyph");
        private final Span name = new Span();
        private final Span count = Bits.text("count");
        private Optional<Platform> platform = Optional.empty();

        TabButton() {
            addClassName("tab");
            glyph.getElement().setAttribute("aria-hidden", "true");
            add(glyph, name, count);
            addClickListener(_ -> filter.accept(platform));
        }

        void show(Tab tab) {
            platform = tab.platform();
            setId("filter-" + platform.map(Platform::id).orElse("all"));
            platform.ifPresent(p -> Bits.glyph(glyph, p));
            glyph.setVisible(platform.isPresent());
            name.setText(tab.label());
            name.setClassName("sr", platform.isPresent());
            count.setText(Integer.toString(tab.waiting()));
            count.setClassName("new", tab.waiting() > 0 && platform.isEmpty());
            getElement().setAttribute("aria-pressed", Boolean.toString(tab.on()));
            platform.ifPresent(_ -> setTitle(tab.label()));
        }
    }

    private final class Group extends Div {
        private final H2 title = new H2();
        private final Div body = new Div();
        private final Rows<InboxRow, RowButton> rows =
                new Rows<>(body, InboxRow::incident, RowButton::new, RowButton::show);

        Group() {
            title.addClassName("sec");
            add(title, body);
        }

        void show(Section section) {
            setId("inbox-" + Refusals.key(section.group()));
            title.setText(section.title());
            rows.show(section.rows());
        }
    }

    private final class RowButton extends NativeButton {
        private final Span glyph = Avatar.glyph();
        private final Avatar avatar = new Avatar().with(glyph);
        private final Span name = Bits.text("name");
        private final BadgeRow badges = new BadgeRow();
        private final Span snippet = Bits.text("snippet");
        private final Span wait = Bits.text("wait");
        private final Span waited = new Span();
        private String incident = "";

        RowButton() {
            addClassName("row");
            wait.add(Bits.icon("clock"), waited);
            var head = Bits.text("head");
            head.add(name, badges);
            var body = Bits.text("body");
            body.add(head, snippet);
            add(avatar, body, wait);
            addClickListener(_ -> open.accept(incident));
        }

        void show(InboxRow row) {
            incident = row.incident();
            setId("row-" + incident);
            avatar.show(row.speaker());
            Bits.glyph(glyph, row.platform());
            name.setText(row.speaker().name());
            badges.show(row.badges());
            snippet.setText(row.snippet());
            waited.setText(row.waited().text());
            wait.setVisible(!row.waited().text().isEmpty());
            wait.setClassName("wait " + Refusals.key(row.waited().urgency()));
            setClassName("done", row.done());
            getElement().setAttribute("aria-label", row.label());
            getElement().setAttribute("aria-current", Boolean.toString(row.on()));
        }
    }
}
