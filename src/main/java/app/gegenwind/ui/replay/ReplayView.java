package app.gegenwind.ui.replay;

import app.gegenwind.run.FinishedRun;
import app.gegenwind.run.FinishedRuns;
import app.gegenwind.run.Replay;
import app.gegenwind.run.RunId;
import app.gegenwind.run.ShareKey;
import app.gegenwind.ui.shell.Connection;
import app.gegenwind.ui.shell.Page;
import app.gegenwind.ui.shell.Visitor;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A finished run at any of its minutes, found by its URL or by a secret link; {@code at} is the moment in simulated ms, {@code incident} what is
 * open.
 */
@Route("replay/:run")
@RouteAlias("shared/:key/replay")
class ReplayView extends Page implements BeforeEnterObserver {
    private final FinishedRuns runs;
    private final Connection connection = new Connection();
    private Consumer<Words> speak = _ -> {};

    ReplayView(FinishedRuns runs) {
        this.runs = runs;
        setId("replay");
        addClassName("replay");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> key = event.getRouteParameters().get("key");
        if (key.isPresent()) {
            FinishedRun shared = runs.open(new ShareKey(key.get())).orElseThrow(NotFoundException::new);
            insert(event, shared, "shared/" + key.get(), false);
        } else {
            own(event);
        }
    }

    /** A run that is not over has its own page, as has one that is nobody's: the debrief knows which. */
    private void own(BeforeEnterEvent event) {
        var run = event.getRouteParameters().get("run").flatMap(RunId::parse).orElseThrow(NotFoundException::new);
        runs.open(Visitor.id(), run)
                .ifPresentOrElse(
                        found -> insert(event, found, "debrief/" + run, true), () -> event.forwardTo("debrief/" + run));
    }

    private void insert(BeforeEnterEvent event, FinishedRun found, String debrief, boolean own) {
        removeAll();
        add(connection);
        switch (found.replay()) {
            case Replay.Possible possible -> {
                var tape = Tape.of(possible.bundle(), possible.seed(), possible.decisions());
                var id = found.header().id();
                var desk = new ReplayDesk(tape, "/" + debrief, own, at -> playOn(id, tape, at), words());
                wind(desk.open(event.getLocation().getQueryParameters()));
            }
            case Replay.Refused refused -> refuse(refused.reason(), "/" + debrief);
        }
        speak.accept(words());
    }

    private void wind(ReplayDesk desk) {
        add(desk);
        speak = words -> {
            desk.speak(words);
            title(desk.screen().pageTitle());
            connection.getElement().setProperty("lost", words.of("connection.lost-here"));
        };
    }

    private void refuse(Replay.Reason reason, String debrief) {
        var pane = new RefusedPane();
        add(pane);
        speak = words -> {
            pane.show(reason, debrief, words);
            title(words.of("refused-replay.title"));
        };
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        speak.accept(words());
    }

    private void playOn(RunId run, Tape tape, long at) {
        runs.practise(Visitor.id(), run, tape.decided(at), at)
                .ifPresentOrElse(
                        practice -> UI.getCurrent().navigate("play/" + practice),
                        () -> Notification.show(words().of("replay.gone"), 7000, Notification.Position.BOTTOM_CENTER));
    }

    private Words words() {
        return Words.of(getLocale());
    }
}
