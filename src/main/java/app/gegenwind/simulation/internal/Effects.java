package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.table.ResponseTable;
import app.gegenwind.scenario.table.ResponseTable.Effect;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Phase;
import app.gegenwind.simulation.Cause;
import java.util.List;

/** What moves do, read from the response table. */
final class Effects {
    /** From this wind on its topic a reply goes out into a storm. */
    static final int VIRAL = 3;

    private final Scene scene;

    Effects(Scene scene) {
        this.scene = scene;
    }

    /** The circumstances of a moment in a thread; {@code again} is asked move by move. */
    Moment moment(Thread thread, Channel channel, boolean known) {
        int wind = scene.wind(thread.incident.topic());
        return new Moment(phase(thread, wind), channel, false, known, wind);
    }

    /** The moment of a decision about the whole desk. */
    Moment deskMoment() {
        int wind = scene.wind();
        return new Moment(wind >= VIRAL ? Phase.VIRAL : Phase.EARLY, Channel.PUBLIC, false, true, wind);
    }

    private static Phase phase(Thread thread, int wind) {
        if (wind >= VIRAL) {
            return Phase.VIRAL;
        }
        return thread.impatient ? Phase.LATE : Phase.EARLY;
    }

    Circumstances.About about(Thread thread) {
        return Circumstances.About.of(thread.incident.nature(), influence(thread));
    }

    private Influence influence(Thread thread) {
        return scene.scenario.person(thread.incident.from()).influence();
    }

    Effect of(Thread thread, List<Move> moves, Moment moment) {
        return table().together(moves, move -> single(thread, move, moment));
    }

    Effect single(Thread thread, Move move, Moment moment) {
        Moment own = new Moment(
                moment.phase(), moment.channel(), thread.moves.contains(move), moment.known(), moment.wind());
        return table().effect(move, new Circumstances(about(thread), own));
    }

    /** Lets an effect work on a thread. */
    void apply(Thread thread, Effect effect, Cause cause) {
        thread.spreading.ifPresent(s -> s.multiply(effect.spread(), scene.now, cause));
        thread.satisfaction += effect.author();
        watch(thread, effect.watchers());
    }

    /** Watchers who turn away are a fault, watchers won back recover what the incident has cost. */
    void watch(Thread thread, int watchers) {
        if (watchers < 0) {
            scene.ledger.fault(-watchers * Ledger.WATCHERS_LOST);
        } else {
            scene.ledger.recover(thread.id(), watchers * Ledger.WATCHERS_WON);
        }
    }

    ResponseTable table() {
        return scene.bundle.tables().responses();
    }
}
