package app.gegenwind.assessment;

import app.gegenwind.assessment.internal.Forking;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Timed;
import java.util.List;

/**
 * Asks of a finished run what one change would have made of it. Everything is computed again from scenario, seed and decisions; the run itself
 * stays as it is.
 */
public final class WhatIf {
    private final Forking forking;
    private final List<Change> changes;

    private WhatIf(Bundle bundle, long seed, List<Timed> decisions) {
        forking = new Forking(bundle, seed, decisions);
        changes = forking.changes();
    }

    /** @param decisions of the run; those of the clock and those the world refuses are left out */
    public static WhatIf of(Bundle bundle, long seed, List<Timed> decisions) {
        return new WhatIf(bundle, seed, decisions);
    }

    /** Every change that was possible at its moment: those of decisions in their order, then those of silences, then those of own posts. */
    public List<Change> changes() {
        return changes;
    }

    /** How the run itself ended. */
    public Ending yours() {
        return forking.yours();
    }

    /**
     * Plays the run with that change. Takes about as long as one replay.
     *
     * @throws IllegalArgumentException if the change was not possible in this run
     */
    public Fork fork(Change change) {
        return forking.fork(change);
    }
}
