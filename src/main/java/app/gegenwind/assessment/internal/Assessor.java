package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Timed;
import java.util.List;

/** Assesses one run. */
public final class Assessor {
    private Assessor() {}

    public static Debrief debrief(Bundle bundle, long seed, List<Timed> decisions) {
        throw new UnsupportedOperationException();
    }
}
