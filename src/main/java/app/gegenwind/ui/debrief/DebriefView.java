package app.gegenwind.ui.debrief;

import app.gegenwind.career.Careers;
import app.gegenwind.run.Opened;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunRecord;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.ui.shell.Dead;
import app.gegenwind.ui.shell.Frame;
import app.gegenwind.ui.shell.Page;
import app.gegenwind.ui.shell.Visitor;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.TreeMap;

/** The debrief of one finished run, found by its URL. */
@Route(value = "debrief/:run", layout = Frame.class)
class DebriefView extends Page implements BeforeEnterObserver {
    private final Runs runs;
    private final Library library;
    private final Careers careers;
    private Optional<Shown> shown = Optional.empty();
    private String closed = "";

    private record Shown(Bundle bundle, RunHeader header, RunRecord record, Optional<Bundle> next) {

        Story story(Words words) {
            return new Story(
                    new Told(bundle, words), record.debrief(), Recorded.of(record.transcript()), new TreeMap<>());
        }
    }

    DebriefView(Runs runs, Library library, Careers careers) {
        this.runs = runs;
        this.library = library;
        this.careers = careers;
        setId("debrief");
        addClassNames("page", "debrief");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var run = event.getRouteParameters().get("run").flatMap(RunId::parse).orElseThrow(NotFoundException::new);
        switch (runs.open(Visitor.id(), run)) {
            case Opened.Playing _ -> event.forwardTo("play/" + run);
            case Opened.Finished finished -> finished(finished);
            case Opened.Abandoned _ -> closed = "abandoned";
            case Opened.Interrupted _ -> closed = "interrupted";
            case Opened.NotFound _ -> throw new NotFoundException();
        }
        show();
    }

    private void finished(Opened.Finished finished) {
        var next = careers.of(Visitor.id()).next().flatMap(a -> library.find(a.scenario()));
        shown = runs.bundle(Visitor.id(), finished.header().id())
                .map(b -> new Shown(b, finished.header(), finished.record(), next));
        closed = shown.isEmpty() ? "scenario-gone" : "";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        var words = Words.of(getLocale());
        removeAll();
        shown.ifPresent(s -> show(s, s.story(words), words));
        if (!closed.isEmpty()) {
            var dead = new Dead();
            dead.show(words, closed);
            title(words.of(closed + ".title"));
            add(dead);
        }
    }

    private void show(Shown run, Story story, Words words) {
        DebriefScreen screen = DebriefScreen.of(story, run.header(), run.next());
        title(screen.pageTitle());
        add(
                TopPart.of(screen, words, this::play),
                VerdictPart.of(screen.verdict(), words),
                CurvesPart.of(screen.curves(), words),
                LessonsPart.of(screen.lessons(), words),
                DecisionsPart.of(screen, story),
                SilencesPart.of(screen, story),
                OriginsPart.of(screen.origins(), story));
    }

    private void play(String scenario) {
        runs.start(Visitor.id(), scenario).ifPresent(run -> UI.getCurrent().navigate("play/" + run));
    }
}
