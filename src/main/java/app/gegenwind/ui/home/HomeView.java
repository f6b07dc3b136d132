package app.gegenwind.ui.home;

import app.gegenwind.career.Careers;
import app.gegenwind.run.RunId;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.ui.home.HomeScreen.Rung;
import app.gegenwind.ui.library.CardBox;
import app.gegenwind.ui.library.ScenarioCard;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Frame;
import app.gegenwind.ui.shell.Page;
import app.gegenwind.ui.shell.Rows;
import app.gegenwind.ui.shell.Visitor;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;

/** The first page. */
@Route(value = "", layout = Frame.class)
class HomeView extends Page {
    private final Runs runs;
    private final LibraryFolder library;
    private final Careers careers;
    private final H1 headline = new H1();
    private final Paragraph lead = new Paragraph();
    private final NativeButton play = Bits.button("play-now", "primary big", this::playNow);
    private final NativeButton first = Bits.button("first-shift", "big", this::firstShift);
    private final NativeButton resume = Bits.button("continue-run", "big", this::resume);
    private final Span note = Bits.text("soft note");
    private final PreviewBox preview = new PreviewBox();
    private final Div cards = Bits.box("grid three");
    private final H2 wayTitle = new H2();
    private final Span wayNext = Bits.text("soft");
    private final Div rungs = Bits.box("rungs");
    private final Rows<ScenarioCard, CardBox> cardRows =
            new Rows<>(cards, ScenarioCard::scenario, () -> new CardBox(this::start), CardBox::show);
    private final Rows<Rung, RungBox> rungRows = new Rows<>(rungs, Rung::name, RungBox::new, RungBox::show);
    private Optional<String> recommended = Optional.empty();
    private Optional<String> tutorial = Optional.empty();
    private Optional<RunId> unfinished = Optional.empty();

    HomeView(Runs runs, LibraryFolder library, Careers careers) {
        this.runs = runs;
        this.library = library;
        this.careers = careers;
        setId("home");
        addClassNames("page", "home");
        lead.addClassNames("soft", "lead");
        var start = Bits.box("hero-text", headline, lead, Bits.box("acts", play, first, resume), note);
        add(Bits.box("grid hero", start, preview), cards, way());
    }

    private Div way() {
        var way = Bits.box("box way", Bits.box("acts", wayTitle, Bits.box("sp"), wayNext), rungs);
        way.setId("way");
        return way;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var person = Visitor.id();
        show(HomeScreen.of(library.now(), runs.of(person), careers.of(person), Words.of(event.getLocale())));
    }

    private void show(HomeScreen screen) {
        title(screen.pageTitle());
        headline.removeAll();
        screen.headline().forEach(line -> headline.add(Bits.text("line", line)));
        lead.setText(screen.lead());
        recommended = screen.recommended();
        play.setText(screen.play());
        play.setVisible(recommended.isPresent());
        tutorial = screen.tutorial();
        first.setText(screen.first());
        first.setVisible(tutorial.isPresent() && screen.unfinished().isEmpty());
        unfinished = screen.unfinished().map(HomeScreen.Unfinished::run);
        resume.setVisible(unfinished.isPresent());
        screen.unfinished().ifPresent(u -> resume.setText(u.says()));
        note.setText(screen.note());
        preview.setVisible(screen.preview().isPresent());
        screen.preview().ifPresent(preview::show);
        cardRows.show(screen.cards());
        wayTitle.setText(screen.way().title());
        wayNext.setText(screen.way().next());
        rungRows.show(screen.way().rungs());
    }

    private void playNow() {
        recommended.ifPresent(this::start);
    }

    private void firstShift() {
        tutorial.ifPresent(this::start);
    }

    private void resume() {
        unfinished.ifPresent(run -> UI.getCurrent().navigate("play/" + run));
    }

    private void start(String scenario) {
        runs.start(Visitor.id(), scenario).ifPresent(run -> UI.getCurrent().navigate("play/" + run));
    }

    private static final class RungBox extends Div {
        private final Div fill = new Div();
        private final Span name = Bits.text("name");

        RungBox() {
            addClassName("rung");
            add(Bits.box("track", fill), name);
        }

        void show(Rung rung) {
            name.setText(rung.name());
            setTitle(rung.says());
            setClassName("reached", rung.reached());
            setClassName("started", rung.percent() > 0);
            fill.getElement().getStyle().set("width", rung.percent() + "%");
        }
    }
}
