package app.gegenwind.ui.play;

import app.gegenwind.run.RunClock;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Speech;
import app.gegenwind.ui.shell.Words;

/** What the desk of a run shows at a moment that has passed, to somebody who may only look. */
final class PastDesk {
    /** Everything that was there is shown; in a replay nothing is new. */
    static final int ALL = Integer.MAX_VALUE;

    private PastDesk() {}

    static Desk of(Bundle bundle, Situation then, Selection selection, Words words) {
        var clock = new RunClock(
                then.at(), Hands.OVER, 100, bundle.scenario().clock().pace());
        var desk = new Desk(0, bundle, then, clock, selection, words);
        return showsPrivate(desk) && !hasPrivate(desk)
                ? new Desk(0, bundle, then, clock, selection.on(Channel.PUBLIC), words)
                : desk;
    }

    /** Opens an incident where it waits to be read, whether it has come in at that moment or not. */
    static Selection open(Desk desk, String incident) {
        Channel side = desk.thread(incident)
                .map(desk::side)
                .orElse(desk.incident(incident).isPrivate() ? Channel.PRIVATE : Channel.PUBLIC);
        return open(desk.selection(), incident, side);
    }

    static Selection open(Selection selection, String incident, Channel side) {
        return selection.open(incident, side, ALL);
    }

    /** Whether the open incident has two sides at that moment. */
    static boolean hasSides(Desk desk) {
        return desk.thread(desk.selection().incident())
                        .filter(t -> !desk.incident(t.incident()).isPrivate())
                        .isPresent()
                && hasPrivate(desk);
    }

    static boolean privateWaits(Desk desk) {
        return desk.thread(desk.selection().incident())
                .map(t -> t.marks().privateWaits())
                .orElse(false);
    }

    private static boolean showsPrivate(Desk desk) {
        return desk.selection().channel() == Channel.PRIVATE
                && desk.thread(desk.selection().incident())
                        .map(t -> !desk.incident(t.incident()).isPrivate())
                        .orElse(false);
    }

    private static boolean hasPrivate(Desk desk) {
        return desk.thread(desk.selection().incident()).stream()
                .flatMap(t -> t.messages().stream())
                .anyMatch(m -> m.channel() == Channel.PRIVATE && !(m.speech() instanceof Speech.First));
    }
}
