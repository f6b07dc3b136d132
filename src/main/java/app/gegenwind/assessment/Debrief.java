package app.gegenwind.assessment;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Timed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A run explained.
 *
 * @param evidence of decisions and omissions, in order of time
 * @param decisions what was done, in order, and what came of it
 * @param waits how long each author waited for an answer, and what it was worth
 * @param gain what own posts brought, where the scenario asks for it; empty in a record from before it was kept
 * @param crowd every crowd comment, in order of time, and why it was written; empty in a record from before it was kept
 * @param yours standing and wind over time; {@code silence} and {@code model} are the empty desk and the model answer on the same seed
 */
public record Debrief(
        Score score,
        Outcome outcome,
        List<Evidence> evidence,
        List<Step> decisions,
        List<Wait> waits,
        Curves curves,
        List<CrowdComment> crowd,
        Optional<Gain> gain) {

    public Debrief {
        crowd = Objects.requireNonNullElse(crowd, List.of());
        gain = Objects.requireNonNullElse(gain, Optional.empty());
    }

    /** Assesses a run from its scenario, seed and decisions, played to the end. Takes a few milliseconds: it replays three runs. */
    public static Debrief of(Bundle bundle, long seed, List<Timed> decisions) {
        return Yardstick.of(bundle, seed).debrief(decisions);
    }

    /** The sources of the crowd's comments: they partition them. */
    public List<Source> sources() {
        return Source.of(crowd);
    }

    public record Curves(List<Situation.Sample> yours, List<Situation.Sample> silence, List<Situation.Sample> model) {}

    /**
     * One decision of the trainee.
     *
     * @param number counted from 1 in the order they were accepted
     * @param followed crowd comments whose cause it is
     */
    public record Step(long number, long at, Decision decision, List<Evidence> evidence, int followed) {}

    /**
     * @param waited ms until the answer that counts, or until the end where there was none
     * @param content share of customers who would still have been content with the wait, times what that answer was worth, 0 to 1; of several
     *     answers the one counts that gives most; 0 where nobody answered
     */
    public record Wait(String incident, long waited, boolean answered, double content, double weight, int followed) {}
}
