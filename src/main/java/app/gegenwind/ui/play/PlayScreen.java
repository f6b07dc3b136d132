package app.gegenwind.ui.play;

import app.gegenwind.run.RunClock;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Situation;
import app.gegenwind.ui.calendar.CalendarScreen;
import app.gegenwind.ui.shell.Words;
import java.util.List;
import java.util.Optional;

/**
 * Everything visible on the desk, worded and decided.
 *
 * @param briefing what is shown instead of the desk before the clock first starts
 * @param doors to the other rooms; none where there is only the desk
 * @param calendar while that is the room one is in
 * @param hint the tutorial's latest open hint
 */
record PlayScreen(
        String pageTitle,
        Optional<BriefingScreen> briefing,
        BarScreen bar,
        InboxScreen inbox,
        ThreadScreen thread,
        ComposerScreen composer,
        SideScreen side,
        List<Door> doors,
        Optional<CalendarScreen> calendar,
        Curtain curtain,
        Optional<SideScreen.Hint> hint,
        Selection.Pane pane) {

    static PlayScreen of(
            long seed, Bundle bundle, Situation situation, RunClock clock, Selection selection, Words words) {
        return of(new Desk(seed, bundle, situation, clock, selection, words));
    }

    static PlayScreen of(Desk desk) {
        boolean before = Curtain.isBefore(desk);
        InboxScreen inbox = InboxScreen.of(desk);
        Curtain curtain = before ? new Curtain.Up() : Curtain.of(desk);
        return new PlayScreen(
                desk.words()
                        .of(
                                before ? "title.briefing" : "title.play",
                                desk.words().of(desk.scenario().title())),
                before ? Optional.of(BriefingScreen.of(desk)) : Optional.empty(),
                BarScreen.of(desk),
                inbox,
                ThreadScreen.of(desk),
                ComposerScreen.of(desk),
                SideScreen.of(desk),
                Door.of(desk, inbox.waiting()),
                calendar(desk),
                curtain,
                curtain instanceof Curtain.Up && desk.selection().pane().room() == Selection.Room.DESK
                        ? SideScreen.hint(desk)
                        : Optional.empty(),
                desk.selection().pane());
    }

    private static Optional<CalendarScreen> calendar(Desk desk) {
        return Optional.of(desk)
                .filter(d -> d.selection().pane().room() == Selection.Room.CALENDAR)
                .map(d -> CalendarScreen.of(d.planning(), d.selection().calendar()));
    }
}
