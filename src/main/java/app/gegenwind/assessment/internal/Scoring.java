package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Debrief.Wait;
import app.gegenwind.assessment.Evidence;
import app.gegenwind.assessment.Outcome;
import app.gegenwind.assessment.Score;
import app.gegenwind.assessment.Score.Part;
import java.util.List;

/** The run's score: craft, timing and outcome, and the cap of a red line. Formulas: {@code docs/scoring.md}. */
final class Scoring {
    private static final int CRAFT = 50;
    private static final int TIMING = 20;
    private static final int OUTCOME = 30;

    private Scoring() {}

    static Score of(List<Evidence> evidence, List<Wait> waits, Outcome outcome) {
        boolean measurable = outcome.avoided().isPresent();
        Part craft = part(craft(evidence), measurable ? CRAFT : CRAFT + OUTCOME);
        Part timing = part(Timing.share(waits), TIMING);
        Part came = part(Math.clamp(outcome.avoided().orElse(0), 0.0, 1.0), measurable ? OUTCOME : 0);
        boolean redLine = evidence.stream().anyMatch(Evidence::redLine);
        int sum = craft.points() + timing.points() + came.points();
        return new Score(redLine ? Math.min(sum, Score.RED_LINE_CAP) : sum, craft, timing, came, redLine);
    }

    /** Weighted mean of all evidence; 0 where there is none. */
    static double craft(List<Evidence> evidence) {
        double weight = evidence.stream().mapToDouble(Evidence::weight).sum();
        double value =
                evidence.stream().mapToDouble(e -> e.weight() * e.value()).sum();
        return weight == 0 ? 0 : value / weight;
    }

    private static Part part(double share, int of) {
        return new Part((int) Math.round(share * of), of);
    }
}
