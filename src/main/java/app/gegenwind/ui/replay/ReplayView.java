package app.gegenwind.ui.replay;

import app.gegenwind.run.Opened;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunRecord;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.simulation.Timed;
import app.gegenwind.ui.debrief.Told;
import app.gegenwind.ui.play.ReadOnlyDesk;
import app.gegenwind.ui.shell.Connection;
import app.gegenwind.ui.shell.Page;
import app.gegenwind.ui.shell.Visitor;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

/** A finished run at any of its minutes, found by its URL; {@code at} is the moment in simulated ms, {@code incident} what is open. */
@Route("replay/:run")
class ReplayView extends Page implements BeforeEnterObserver {
    private final Runs runs;
    private final Connection connection = new Connection();
    private final DeedsPane deeds = new DeedsPane(this::jump);
    private final ReadOnlyDesk desk = new ReadOnlyDesk(deeds, this::show);
    private final ReplayBar bar = new ReplayBar(desk.meters());
    private final Timeline timeline = new Timeline(this::wind, this::jump, () -> {});
    private String debrief = "";
    private Tape tape;
    private long at;

    ReplayView(Runs runs) {
        this.runs = runs;
        setId("replay");
        addClassName("replay");
        add(connection, bar, timeline, desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var run = event.getRouteParameters().get("run").flatMap(RunId::parse).orElseThrow(NotFoundException::new);
        debrief = "debrief/" + run;
        switch (runs.open(Visitor.id(), run)) {
            case Opened.Finished finished ->
                insert(
                        tape(
                                finished.header(),
                                finished.record(),
                                runs.bundle(Visitor.id(), run).orElseThrow()),
                        event.getLocation().getQueryParameters());
            case Opened.Playing _, Opened.Abandoned _, Opened.Interrupted _ -> event.forwardTo(debrief);
            case Opened.NotFound _ -> throw new NotFoundException();
        }
    }

    private static Tape tape(RunHeader header, RunRecord record, Bundle bundle) {
        var decisions = record.debrief().decisions().stream()
                .map(s -> new Timed(s.at(), s.decision()))
                .toList();
        return Tape.of(bundle, header.setup().seed(), decisions);
    }

    private void insert(Tape found, QueryParameters asked) {
        tape = found;
        at = tape.within(asked.getSingleParameter("at").map(ReplayView::millis).orElse(tape.opens()));
        asked.getSingleParameter("incident")
                .flatMap(told()::incident)
                .ifPresent(i -> desk.open(i.id(), i.isPrivate() ? Channel.PRIVATE : Channel.PUBLIC));
        aim();
    }

    private static long millis(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        bar.label(words());
        timeline.label(words());
        desk.label(words());
        if (tape != null) {
            show();
        }
    }

    private void wind(long moment) {
        at = tape.within(moment);
        show();
    }

    private void jump(long moment) {
        at = tape.within(moment);
        aim();
        show();
        timeline.tell(screen());
    }

    /** Where a decision was taken, its incident is what one wants to see. */
    private void aim() {
        Aim.at(tape, at, told()).ifPresent(aim -> desk.open(aim.incident(), aim.side()));
    }

    private void show() {
        ReplayScreen screen = screen();
        title(screen.pageTitle());
        getElement().getStyle().set("--brand", screen.colour());
        bar.show(screen, "/" + debrief);
        timeline.show(screen);
        deeds.show(screen.deeds());
        desk.show(tape.bundle(), tape.at(at), words());
        connection.show(words(), screen.time());
    }

    private ReplayScreen screen() {
        return ReplayScreen.of(tape, at, desk.incident(), false, words());
    }

    private Told told() {
        return new Told(tape.bundle(), words());
    }

    private Words words() {
        return Words.of(getLocale());
    }
}
