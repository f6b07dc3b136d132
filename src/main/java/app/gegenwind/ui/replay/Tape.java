package app.gegenwind.ui.replay;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Timed;
import java.util.List;

/**
 * A finished run that can be wound to any moment. Nothing is kept between two moments: the run is played again up to there, which takes less
 * than a millisecond.
 *
 * @param decisions about the world, in the order they were taken
 * @param events of the whole run, in order
 */
record Tape(Bundle bundle, long seed, List<Timed> decisions, List<Event> events) {

    static Tape of(Bundle bundle, long seed, List<Timed> decisions) {
        long lasts = bundle.scenario().lasts();
        Simulation run = Simulation.replay(bundle, seed, decisions, lasts);
        return new Tape(bundle, seed, List.copyOf(decisions), run.transcript().events());
    }

    long lasts() {
        return bundle.scenario().lasts();
    }

    /** When the first message comes in. */
    long opens() {
        return events.stream()
                .filter(Event.IncidentOpened.class::isInstance)
                .mapToLong(Event::at)
                .findFirst()
                .orElse(0);
    }

    /** The nearest moment of the run. */
    long within(long at) {
        return Math.clamp(at, 0, lasts());
    }

    /** Everything that stood at that moment (ms), after what happened and was decided at it. */
    Situation at(long at) {
        return Simulation.replay(bundle, seed, decisions.subList(0, decided(at)), at)
                .situation();
    }

    /** How many decisions had been taken by then. */
    int decided(long at) {
        return (int) decisions.stream().takeWhile(d -> d.at() <= at).count();
    }
}
