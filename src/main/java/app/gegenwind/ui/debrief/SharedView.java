package app.gegenwind.ui.debrief;

import app.gegenwind.career.Careers;
import app.gegenwind.run.FinishedRun;
import app.gegenwind.run.FinishedRuns;
import app.gegenwind.run.Replay;
import app.gegenwind.run.ShareKey;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.ui.shell.Frame;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Optional;

/** The debrief behind a secret link: the same to read, nothing to change. */
@Route(value = "shared/:key", layout = Frame.class)
class SharedView extends RunPage implements BeforeEnterObserver {
    private final FinishedRuns finished;

    SharedView(FinishedRuns finished, LibraryFolder library, Careers careers) {
        super(careers, finished, library);
        this.finished = finished;
        addClassName("shared");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("key").orElse("");
        finished.open(new ShareKey(key)).ifPresentOrElse(run -> open(run, key), () -> close("share-gone"));
    }

    private void open(FinishedRun run, String key) {
        Optional<String> replay =
                run.replay() instanceof Replay.Possible ? Optional.of("/shared/" + key + "/replay") : Optional.empty();
        open(run, new Reader(Optional.empty(), replay));
    }
}
