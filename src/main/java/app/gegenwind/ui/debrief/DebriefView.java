package app.gegenwind.ui.debrief;

import app.gegenwind.career.Careers;
import app.gegenwind.run.FinishedRun;
import app.gegenwind.run.FinishedRuns;
import app.gegenwind.run.Opened;
import app.gegenwind.run.Recasts;
import app.gegenwind.run.Replay;
import app.gegenwind.run.RunId;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.ui.shell.Frame;
import app.gegenwind.ui.shell.Visitor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;

/** The debrief of one's own finished run, found by its URL. */
@Route(value = "debrief/:run", layout = Frame.class)
class DebriefView extends RunPage implements BeforeEnterObserver {
    private final Runs runs;
    private final Recasts recasts;
    private final FinishedRuns finished;

    DebriefView(Runs runs, Recasts recasts, FinishedRuns finished, LibraryFolder library, Careers careers) {
        super(careers, finished, library);
        this.runs = runs;
        this.recasts = recasts;
        this.finished = finished;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var run = event.getRouteParameters().get("run").flatMap(RunId::parse).orElseThrow(NotFoundException::new);
        finished.open(Visitor.id(), run).ifPresentOrElse(this::open, () -> unfinished(event, run));
    }

    private void open(FinishedRun run) {
        var id = run.header().id();
        Optional<String> replay =
                run.replay() instanceof Replay.Possible ? Optional.of("/replay/" + id) : Optional.empty();
        open(run, new Reader(Optional.of(new Owner(runs, recasts, finished, Visitor.id(), id)), replay));
    }

    private void unfinished(BeforeEnterEvent event, RunId run) {
        switch (runs.open(Visitor.id(), run)) {
            case Opened.Playing _, Opened.Finished _ -> event.forwardTo("play/" + run);
            case Opened.Abandoned _ -> close("abandoned");
            case Opened.Interrupted _ -> close("interrupted");
            case Opened.NotFound _ -> throw new NotFoundException();
        }
    }
}
