package app.gegenwind.ui.library;

import app.gegenwind.career.Careers;
import app.gegenwind.report.KeptBalance;
import app.gegenwind.run.Recasts;
import app.gegenwind.run.RunId;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.scenario.Parameters;
import app.gegenwind.scenario.Recast;
import app.gegenwind.scenario.Recast.Objection;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;

/** All scenarios, to choose from. */
@Route(value = "scenarios", layout = Frame.class)
class LibraryView extends Page implements BeforeEnterObserver {
    private final Runs runs;
    private final Recasts recasts;
    private final LibraryFolder library;
    private final Careers careers;
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div choices = Bits.box("filters");
    private final Span count = Bits.text("soft count");
    private final NativeButton clear = Bits.button("clear", "quiet small", () -> choose(Filter.ALL));
    private final Div cards = Bits.box("grid three");
    private final Span empty = Bits.text("empty");
    private final NativeDetails problems = new NativeDetails();
    private final Div findings = Bits.box("findings");
    private final Rows<Choice, ChoiceBox> choiceRows;
    private final Rows<ScenarioCard, CardBox> cardRows = new Rows<>(
            cards, ScenarioCard::scenario, () -> new CardBox(this::play).offering(this::recast), CardBox::show);
    private final Rows<String, Span> findingRows =
            new Rows<>(findings, line -> line, () -> Bits.text("finding"), Span::setText);
    private Filter filter = Filter.ALL;

    LibraryView(Runs runs, Recasts recasts, LibraryFolder library, Careers careers) {
        this.runs = runs;
        this.recasts = recasts;
        this.library = library;
        this.careers = careers;
        choiceRows = new Rows<>(choices, Choice::facet, ChoiceBox::new, this::show);
        setId("library");
        addClassName("page");
        problems.setId("problems");
        problems.addClassNames("box", "problems");
        problems.setContent(findings);
        count.setId("count");
        count.getElement().setAttribute("role", "status");
        add(title, lead, Bits.box("filter-bar", choices, Bits.box("acts", count, clear)), cards, empty, problems);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = Filter.of(event.getLocation().getQueryParameters().getParameters());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        var person = Visitor.id();
        var screen = LibraryScreen.of(library.now(), runs.of(person), shelving(), filter, words());
        title(screen.pageTitle());
        title.setText(screen.title());
        lead.setText(screen.lead());
        choiceRows.show(screen.choices());
        Bits.say(count, screen.count());
        Bits.say(clear, screen.clear());
        cardRows.show(screen.cards());
        Bits.say(empty, screen.empty());
        problems.setVisible(!screen.problems().isEmpty());
        problems.setSummaryText(screen.problems());
        problems.setOpen(screen.broken());
        findingRows.show(screen.findings());
    }

    private Shelving shelving() {
        return new Shelving(
                ScenarioCard.next(careers.of(Visitor.id())),
                bundle -> Fairness.badge(KeptBalance.state(library.root(), bundle), words()));
    }

    private void show(ChoiceBox box, Choice choice) {
        box.show(choice, value -> choose(filter.with(choice.facet(), value)));
    }

    /** The address says it too, so that it can be kept, and that Back comes back to it. */
    private void choose(Filter wanted) {
        filter = wanted;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("scenarios", new QueryParameters(filter.address())));
        show();
    }

    private void play(String scenario) {
        runs.start(Visitor.id(), scenario).ifPresent(LibraryView::go);
    }

    private void recast(String scenario) {
        library.now().find(scenario).ifPresent(bundle -> {
            var screen = RecastScreen.of(bundle, recasts.last(Visitor.id(), scenario), words());
            new RecastDialog(words(), screen, said -> play(bundle, said)).open();
        });
    }

    private List<Objection> play(Bundle bundle, Parameters said) {
        return switch (Recast.of(bundle, said)) {
            case Recast.Refused(var objections) -> objections;
            case Recast.Fits(Bundle fits) -> {
                go(recasts.start(Visitor.id(), fits));
                yield List.of();
            }
        };
    }

    private static void go(RunId run) {
        UI.getCurrent().navigate("play/" + run);
    }

    private Words words() {
        return Words.of(getLocale());
    }
}
