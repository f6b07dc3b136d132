package app.gegenwind.simulation.internal.reach;

import app.gegenwind.scenario.table.Posting;

/**
 * How a post's attention is spread over the time after it went out: half of it within each half-life. Half-lives per platform: Pfeffer, Matter &amp;
 * Sargsyan 2023 for X (median 80 min), Graffius 2025 for the others.
 *
 * @param halfLife ms
 */
public record Life(double halfLife) {
    private static final long LIFE = 11;
    /** How much posts of a platform differ: the standard deviation of the logarithm; ours. */
    private static final double SIGMA = 0.3;

    /** The life of the post of that key: log-normal around the platform's. */
    public static Life of(Posting posting, long key) {
        return new Life(posting.halfLife() * StrictMath.exp(SIGMA * Luck.normal(key, LIFE)));
    }

    /** Share of all attention a post has had after so many ms. */
    double had(double age) {
        return age <= 0 ? 0 : 1 - StrictMath.pow(2, -age / halfLife);
    }
}
