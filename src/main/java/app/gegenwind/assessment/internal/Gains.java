package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Gain;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Measure;
import app.gegenwind.simulation.Numbers;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Situation;
import java.util.Optional;

/** Sums up what own posts brought. */
final class Gains {
    private Gains() {}

    static Optional<Gain> of(Bundle bundle, Simulation yours, Simulation silence, Simulation model) {
        return bundle.scenario()
                .goal()
                .map(goal -> Gain.of(
                        goal.measure(),
                        brought(goal.measure(), yours),
                        brought(goal.measure(), silence),
                        brought(goal.measure(), model)));
    }

    private static long brought(Measure measure, Simulation run) {
        Numbers all = brought(run.situation());
        return switch (measure) {
            case REACHED -> all.reached();
            case ENGAGED -> all.engaged();
            case FOLLOWERS -> all.followers();
        };
    }

    /** By the posts that went out in the run, as last read. */
    static Numbers brought(Situation last) {
        return last.feeds().posts().stream()
                .filter(own -> own.published().orElse(0) > 0)
                .map(Situation.Own::numbers)
                .reduce(Numbers.NONE, Numbers::plus);
    }
}
