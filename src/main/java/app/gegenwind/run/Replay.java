package app.gegenwind.run;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Timed;
import java.util.List;

/** Whether a finished run can be played again by this version: only where that gives, digest for digest, what its record holds. */
public sealed interface Replay {

    /** @param decisions about the world, in order; those about the clock change nothing there */
    record Possible(Bundle bundle, long seed, List<Timed> decisions) implements Replay {}

    record Refused(Reason reason) implements Replay {}

    enum Reason {
        /** Its record is of another version of the engine. */
        ENGINE_CHANGED,
        /** This version cannot read the scenario as it was then. */
        SCENARIO_UNREADABLE,
        /** Its log is unreadable or tells another story than its record. */
        DISAGREES
    }
}
