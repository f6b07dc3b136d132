package app.gegenwind.run.internal;

import app.gegenwind.simulation.Timed;

/**
 * One decision in the log.
 *
 * @param seq counted from 1 without gaps
 * @param digest of the transcript up to and including the decision's moment, before the decision
 */
record LogRow(int seq, Timed timed, Actor actor, String digest) {
    LogRow {
        if (seq < 1) {
            throw new IllegalArgumentException("decisions are counted from 1, not " + seq);
        }
        if (timed.at() < 0) {
            throw new IllegalArgumentException("no decision lies before the start: " + timed.at() + " ms");
        }
    }
}
