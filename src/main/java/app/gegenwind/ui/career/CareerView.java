package app.gegenwind.ui.career;

import app.gegenwind.career.Careers;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Frame;
import app.gegenwind.ui.shell.Visitor;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;

/** Where somebody stands, what the next rung asks for and which scenario brings it. */
@Route(value = "career", layout = Frame.class)
@StyleSheet("context://career.css")
class CareerView extends Main implements LocaleChangeObserver, HasDynamicTitle {
    private final Careers careers;
    private final Runs runs;
    private final LibraryFolder library;
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final LadderBox ladder = new LadderBox();
    private final NextBox next = new NextBox(this::play);
    private final AsksBox asks = new AsksBox();
    private final CompetenciesBox competencies = new CompetenciesBox();
    private final HowBox how = new HowBox();
    private String pageTitle = "";

    CareerView(Careers careers, Runs runs, LibraryFolder library) {
        this.careers = careers;
        this.runs = runs;
        this.library = library;
        setId("career");
        addClassNames("page", "career");
        lead.setId("career-lead");
        lead.addClassNames("soft", "lead");
        add(Bits.box("heading", title, lead), ladder, Bits.box("columns", next, asks), competencies, how);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var person = Visitor.id();
        var career = careers.of(person);
        var shelf = Shelf.of(career, library.now(), run -> runs.bundle(person, run), ZoneId.systemDefault());
        show(CareerScreen.of(career, shelf, Words.of(event.getLocale())));
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }

    private void show(CareerScreen screen) {
        pageTitle = screen.pageTitle();
        UI.getCurrent().getPage().setTitle(pageTitle);
        title.setText(screen.title());
        lead.setText(screen.lead());
        ladder.show(screen.rungs());
        next.show(screen.next());
        asks.show(screen.asks());
        competencies.show(screen.competencies());
        how.show(screen.how());
    }

    private void play(String scenario) {
        runs.start(Visitor.id(), scenario).ifPresent(run -> UI.getCurrent().navigate("play/" + run));
    }
}
