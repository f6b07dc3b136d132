package app.gegenwind.ui.debrief;

import app.gegenwind.career.Careers;
import app.gegenwind.run.FinishedRun;
import app.gegenwind.run.FinishedRuns;
import app.gegenwind.run.Replay;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.ui.shell.Dead;
import app.gegenwind.ui.shell.Page;
import app.gegenwind.ui.shell.Refresher;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.time.ZoneId;
import java.util.Optional;

/** A finished run explained, to its owner or to whoever has its link. What might have been is tried in the background while the page is open. */
abstract class RunPage extends Page {
    private final Careers careers;
    private final FinishedRuns finished;
    private final LibraryFolder library;
    private Optional<Shown> shown = Optional.empty();
    private String closed = "";

    private record Shown(Read read, Reader reader, Optional<Tryout> tryout) {}

    RunPage(Careers careers, FinishedRuns finished, LibraryFolder library) {
        this.careers = careers;
        this.finished = finished;
        this.library = library;
        setId("debrief");
        addClassNames("page", "debrief");
    }

    /** Shows a run. */
    void open(FinishedRun run, Reader reader) {
        leave();
        var person = run.header().person();
        shown = run.bundle()
                .map(bundle -> new Read(
                        run,
                        bundle,
                        careers.of(person),
                        finished.earlier(person, run.header().id()),
                        library.now(),
                        ZoneId.systemDefault()))
                .map(read -> new Shown(read, reader, tryout(run.replay())));
        close(shown.isEmpty() ? "scenario-gone" : "");
    }

    private static Optional<Tryout> tryout(Replay replay) {
        return switch (replay) {
            case Replay.Possible possible -> Optional.of(new Tryout(possible));
            case Replay.Refused _ -> Optional.empty();
        };
    }

    /** @param reason why there is nothing to show; empty if there is */
    void close(String reason) {
        closed = reason;
        if (isAttached()) {
            show();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        var words = Words.of(getLocale());
        removeAll();
        if (closed.isEmpty()) {
            shown.ifPresent(s -> show(s, words));
        } else {
            var dead = new Dead();
            dead.show(words, closed);
            title(words.of(closed + ".title"));
            add(dead);
        }
    }

    private void show(Shown run, Words words) {
        Story story = run.read().story(words);
        DebriefScreen screen = DebriefScreen.of(story, run.read());
        var worlds = new Worlds(story, run.tryout(), screen.refused());
        title(screen.pageTitle());
        add(new DebriefParts(screen, story, run.reader(), worlds).all());
        run.tryout().ifPresent(t -> follow(t, worlds));
    }

    private void follow(Tryout tryout, Worlds worlds) {
        worlds.refresh();
        var refresher = new Refresher(getUI().orElseThrow(), worlds::refresh);
        tryout.tell(refresher::poke);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
    }

    private void leave() {
        shown.flatMap(Shown::tryout).ifPresent(Tryout::stop);
    }
}
