package app.gegenwind.simulation;

import app.gegenwind.simulation.internal.CascadeRun;

/**
 * The crowd alone: one root, no rules, for the exact laws of the cluster process (Borel sizes; the reply-timing law).
 *
 * @param offspring n*, mean children per message, above 0 and below 1
 * @param halfLife of the reply kernel, ms of activity time
 * @param replyAt ms of activity time of a reply; negative is none
 * @param factor on the infectiousness from then on, 0 or more; {@code factor × offspring} below 1
 */
public record Cascade(double offspring, long halfLife, long replyAt, double factor) {

    public Cascade {
        if (!(offspring > 0 && offspring < 1)) {
            throw new IllegalArgumentException("offspring must lie above 0 and below 1: " + offspring);
        }
        if (halfLife < 1) {
            throw new IllegalArgumentException("half-life must be at least 1 ms: " + halfLife);
        }
        if (!(factor >= 0)) {
            throw new IllegalArgumentException("factor must be 0 or more: " + factor);
        }
        if (!(factor * offspring < 1)) {
            throw new IllegalArgumentException("factor times offspring must lie below 1: " + factor);
        }
    }

    /** Number of messages of one cascade, the root included. */
    public int size(long seed) {
        return CascadeRun.size(this, seed);
    }
}
