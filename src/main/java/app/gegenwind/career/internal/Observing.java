package app.gegenwind.career.internal;

import app.gegenwind.career.Mastery;
import app.gegenwind.career.Observation;
import app.gegenwind.career.Observation.Shown;
import app.gegenwind.scenario.table.Competencies.Competency;
import app.gegenwind.scenario.table.Competencies.Tracing;
import java.util.ArrayList;
import java.util.List;

/** Turns the evidence of counted plays into mastery: one observation for each competency and play. */
record Observing(KnowledgeTracing tracing, double rightFrom) {

    // A mean that equals the bound on paper may miss it by a rounding error.
    private static final double ROUNDING = 1e-9;

    static Observing by(Tracing table) {
        return new Observing(KnowledgeTracing.of(table), table.right());
    }

    Mastery mastery(Competency competency, List<CountedPlay> plays) {
        double known = tracing.initial();
        List<Observation> observations = new ArrayList<>();
        for (CountedPlay play : plays) {
            List<Shown> shown = play.about(competency.id());
            if (weight(shown) > 0) {
                Observation seen = observe(play, shown, known);
                observations.add(seen);
                known = seen.after();
            }
        }
        return new Mastery(competency, known, List.copyOf(observations));
    }

    private Observation observe(CountedPlay play, List<Shown> shown, double known) {
        double mean = shown.stream()
                        .mapToDouble(s -> s.evidence().value() * s.evidence().weight())
                        .sum()
                / weight(shown);
        boolean right = mean >= rightFrom - ROUNDING;
        return new Observation(play.play(), mean, right, known, tracing.after(known, right), shown);
    }

    private static double weight(List<Shown> shown) {
        return shown.stream().mapToDouble(s -> s.evidence().weight()).sum();
    }
}
