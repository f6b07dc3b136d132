package app.gegenwind.career;

import app.gegenwind.assessment.Evidence;
import app.gegenwind.scenario.plan.Decision;
import java.util.List;
import java.util.Optional;

/**
 * What one play showed about one competency.
 *
 * @param mean of its evidence by weight, 0 to 1
 * @param right whether the mean counts as right
 * @param before probability of mastery before this play
 * @param after the same after it
 */
public record Observation(Play play, double mean, boolean right, double before, double after, List<Shown> shown) {

    /** A piece of evidence and the decision that gave it; an omission has none. */
    public record Shown(Evidence evidence, Optional<Decision> decision) {}
}
