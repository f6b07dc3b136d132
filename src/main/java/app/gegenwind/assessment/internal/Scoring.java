package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Debrief.Wait;
import app.gegenwind.assessment.Evidence;
import app.gegenwind.assessment.Gain;
import app.gegenwind.assessment.Outcome;
import app.gegenwind.assessment.Score;
import app.gegenwind.assessment.Score.Part;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The run's score: craft, timing and outcome, and the cap of a red line. Formulas: {@code docs/scoring.md}. */
final class Scoring {
    private static final int CRAFT = 50;
    private static final int TIMING = 20;
    private static final int OUTCOME = 30;

    private Scoring() {}

    /**
     * What came of a run.
     *
     * @param weight share of the gain, 0 to 1
     */
    record Outcomes(Outcome damage, Optional<Gain> gain, double weight) {

        /** 0 to 1; where only one of the two can be measured it is all, empty where none can. */
        OptionalDouble share() {
            OptionalDouble avoided = clamped(damage.avoided());
            OptionalDouble won = clamped(gain.map(Gain::share).orElse(OptionalDouble.empty()));
            if (avoided.isEmpty() || won.isEmpty()) {
                return avoided.isPresent() ? avoided : won;
            }
            return OptionalDouble.of((1 - weight) * avoided.getAsDouble() + weight * won.getAsDouble());
        }

        private static OptionalDouble clamped(OptionalDouble share) {
            return share.isPresent() ? OptionalDouble.of(Math.clamp(share.getAsDouble(), 0.0, 1.0)) : share;
        }
    }

    static Score of(List<Evidence> evidence, List<Wait> waits, Outcomes outcomes) {
        OptionalDouble share = outcomes.share();
        Part craft = part(craft(evidence), share.isPresent() ? CRAFT : CRAFT + OUTCOME);
        Part timing = part(Timing.share(waits), TIMING);
        Part came = part(share.orElse(0), share.isPresent() ? OUTCOME : 0);
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
