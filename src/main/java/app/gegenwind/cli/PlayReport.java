package app.gegenwind.cli;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.ExpectationCheck;
import app.gegenwind.assessment.Score;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.simulation.PlanPlay.Played;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Transcript;
import java.util.List;
import java.util.Map;

/** What {@code play --json} prints. */
record PlayReport(
        String scenario,
        String hash,
        String engine,
        long seed,
        List<Map<String, Object>> events,
        String digest,
        Wind wind,
        Standing standing,
        Points score,
        List<ExpectationCheck> expectations) {

    /** @param max strongest wind of the run, 0–6 */
    record Wind(int max) {}

    /** @param end points at the end, to a thousandth */
    record Standing(double end) {}

    record Points(int total, int craft, int timing, int outcome, boolean redLine) {
        static Points of(Score s) {
            return new Points(
                    s.total(),
                    s.craft().points(),
                    s.timing().points(),
                    s.outcome().points(),
                    s.redLine());
        }
    }

    static PlayReport of(Bundle bundle, long seed, Plan plan, Played played) {
        Transcript transcript = played.run().transcript();
        Debrief debrief = Debrief.of(bundle, seed, played.decisions());
        return new PlayReport(
                bundle.id(),
                bundle.hash(),
                Simulation.ENGINE,
                seed,
                EventJson.of(transcript),
                transcript.digest(),
                new Wind(played.highestWind()),
                new Standing(played.run().damage().standing() / 1_000.0),
                Points.of(debrief.score()),
                ExpectationCheck.of(plan, played, debrief));
    }

    boolean isAsExpected() {
        return expectations.stream().allMatch(ExpectationCheck::met);
    }
}
