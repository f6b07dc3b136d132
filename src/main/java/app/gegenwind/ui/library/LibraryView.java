package app.gegenwind.ui.library;

import app.gegenwind.career.Careers;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.ui.library.LibraryScreen.Choice;
import app.gegenwind.ui.library.LibraryScreen.Filter;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Frame;
import app.gegenwind.ui.shell.Page;
import app.gegenwind.ui.shell.Rows;
import app.gegenwind.ui.shell.Visitor;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.function.Consumer;

/** All scenarios, to choose from. */
@Route(value = "scenarios", layout = Frame.class)
class LibraryView extends Page {
    private final Runs runs;
    private final LibraryFolder library;
    private final Careers careers;
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div levels = Bits.box("filters");
    private final Div platforms = Bits.box("filters");
    private final Div cards = Bits.box("grid three");
    private final Span empty = Bits.text("empty");
    private final NativeDetails problems = new NativeDetails();
    private final Div findings = Bits.box("findings");
    private final Rows<Choice<Level>, Chip<Level>> levelRows =
            new Rows<>(levels, Choice::value, () -> new Chip<>("level", this::level), Chip::show);
    private final Rows<Choice<Platform>, Chip<Platform>> platformRows =
            new Rows<>(platforms, Choice::value, () -> new Chip<>("platform", this::platform), Chip::show);
    private final Rows<ScenarioCard, CardBox> cardRows =
            new Rows<>(cards, ScenarioCard::scenario, () -> new CardBox(this::play), CardBox::show);
    private final Rows<String, Span> findingRows =
            new Rows<>(findings, line -> line, () -> Bits.text("finding"), Span::setText);
    private Filter filter = Filter.ALL;

    LibraryView(Runs runs, LibraryFolder library, Careers careers) {
        this.runs = runs;
        this.library = library;
        this.careers = careers;
        setId("library");
        addClassName("page");
        problems.setId("problems");
        problems.addClassNames("box", "problems");
        problems.setContent(findings);
        lead.addClassName("soft");
        add(title, lead, Bits.box("filter-bar", levels, platforms), cards, empty, problems);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        var person = Visitor.id();
        var next = ScenarioCard.next(careers.of(person));
        var screen = LibraryScreen.of(library.now(), runs.of(person), next, filter, Words.of(getLocale()));
        title(screen.pageTitle());
        title.setText(screen.title());
        lead.setText(screen.lead());
        levelRows.show(screen.levels());
        platformRows.show(screen.platforms());
        cardRows.show(screen.cards());
        Bits.say(empty, screen.empty());
        problems.setVisible(!screen.problems().isEmpty());
        problems.setSummaryText(screen.problems());
        problems.setOpen(screen.broken());
        findingRows.show(screen.findings());
    }

    private void level(Optional<Level> level) {
        filter = new Filter(level, filter.platform());
        show();
    }

    private void platform(Optional<Platform> platform) {
        filter = new Filter(filter.level(), platform);
        show();
    }

    private void play(String scenario) {
        runs.start(Visitor.id(), scenario).ifPresent(run -> UI.getCurrent().navigate("play/" + run));
    }

    private static final class Chip<T> extends NativeButton {
        private final String kind;
        private Optional<T> value = Optional.empty();

        Chip(String kind, Consumer<Optional<T>> filter) {
            this.kind = kind;
            addClassNames("btn", "chip-button");
            addClickListener(_ -> filter.accept(value));
        }

        void show(Choice<T> choice) {
            value = choice.value();
            setId(kind + "-" + value.map(v -> v.toString().toLowerCase()).orElse("all"));
            setText(choice.name());
            getElement().setAttribute("aria-pressed", "" + choice.on());
        }
    }
}
