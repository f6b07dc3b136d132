package app.gegenwind.assessment;

import app.gegenwind.assessment.internal.Assessor;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.PlanPlay;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import java.util.List;

/** What every run on one seed is measured against: the empty desk and the model run, both at their ends. Saves replaying them for each of many runs. */
public record Yardstick(Bundle bundle, long seed, Simulation silence, Simulation model) {

    public static Yardstick of(Bundle bundle, long seed) {
        return new Yardstick(bundle, seed, end(bundle, seed, Bundle.SILENCE), end(bundle, seed, Bundle.MODEL));
    }

    private static Simulation end(Bundle bundle, long seed, String plan) {
        return PlanPlay.of(bundle, seed, bundle.plan(plan)).run();
    }

    /** The same as {@link Debrief#of} with its scenario and seed. */
    public Debrief debrief(List<Timed> decisions) {
        return Assessor.debrief(this, decisions);
    }
}
