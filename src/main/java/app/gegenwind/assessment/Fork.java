package app.gegenwind.assessment;

import app.gegenwind.simulation.Refusal;
import app.gegenwind.simulation.Timed;
import java.util.Comparator;
import java.util.List;

/**
 * The same run with one thing changed: same scenario, same seed, the later decisions kept where they still made sense.
 *
 * @param decisions of the other world
 * @param lost later decisions that made no sense any more
 * @param gone comments of the run that would not have been written, in order of time
 * @param added comments that would have been new
 * @param unanswered incidents in which the other world leaves a private message without an answer, since the run never had to give one
 */
public record Fork(
        Change change,
        List<Timed> decisions,
        List<Lost> lost,
        Ending ending,
        List<CrowdComment> gone,
        List<CrowdComment> added,
        List<String> unanswered) {

    /** The least damage first; among equals the fewest comments, then the most people engaged by own posts. */
    public static final Comparator<Fork> HELPS_MOST = Comparator.<Fork>comparingLong(
                    f -> f.ending().damage())
            .thenComparingInt(f -> f.ending().comments())
            .thenComparingLong(f -> -f.ending().posts().engaged());

    /** A decision of the run, by its number, and why the other world could not take it. */
    public record Lost(long decision, Refusal refusal) {}

    /** Whether the other world only lost comments: the difference is the change's alone. */
    public boolean isSubset() {
        return added.isEmpty();
    }
}
