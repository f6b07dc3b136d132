package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Ending;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Event;
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
                wind(run),
                (int) Crowds.posted(run).count(),
                (int) last.threads().stream()
                        .filter(t -> isUnresolved(bundle, t))
                        .count(),
                last.history());
    }

    private static int wind(Simulation run) {
        return run.transcript().events().stream()
                .mapToInt(event -> event instanceof Event.WindChanged w ? w.to() : 0)
                .max()
                .orElse(0);
    }

    private static boolean isUnresolved(Bundle bundle, Situation.Thread thread) {
        boolean customer =
                switch (bundle.scenario().incident(thread.incident()).nature().kind()) {
                    case COMPLAINT, QUESTION, CRISIS -> true;
                    case PRAISE, TROLL, SPAM, CRIME -> false;
                };
        return switch (thread.status()) {
            case WAITING, ANSWERED, IGNORED -> customer;
            case RESOLVED, REMOVED -> false;
        };
    }
}
