package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Ending;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Numbers;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Situation;

/** Sums up how a run ended. */
final class Endings {
    private Endings() {}

    static Ending of(Bundle bundle, Simulation run) {
        Situation last = run.situation();
        return new Ending(
                run.damage().total(),
                run.damage().standing(),
                run.transcript().highestWind(),
                (int) Crowds.posted(run).count(),
                (int) last.threads().stream()
                        .filter(t -> isUnresolved(bundle, t))
                        .count(),
                bundle.scenario().goal().isPresent() ? Gains.brought(last) : Numbers.NONE,
                last.history());
    }

    private static boolean isUnresolved(Bundle bundle, Situation.Thread thread) {
        return switch (thread.status()) {
            case WAITING, ANSWERED, IGNORED ->
                bundle.scenario().incident(thread.incident()).nature().kind().wantsAnswer();
            case RESOLVED, REMOVED -> false;
        };
    }
}
