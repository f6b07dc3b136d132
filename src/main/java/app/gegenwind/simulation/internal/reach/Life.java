package app.gegenwind.simulation.internal.reach;

import app.gegenwind.scenario.table.Posting;
import app.gegenwind.scenario.vocabulary.Format;

/**
 * How a post's attention is spread over the time after it went out: half of it within each half-life. Half-lives per platform: Pfeffer, Matter &amp;
 * Sargsyan 2023 for X (median 80 min), Graffius 2025 for the others.
 *
 * @param halfLife ms
 * @param ends ms after which nobody sees it any more: a story is gone after a day
 */
public record Life(double halfLife, long ends) {
    private static final long LIFE = 11;
    /** How much posts of a platform differ: the standard deviation of the logarithm; ours. */
    private static final double SIGMA = 0.3;

    private static final long STORY = 86_400_000;

    Life(double halfLife) {
        this(halfLife, Long.MAX_VALUE);
    }

    /** The life of the post of that key: log-normal around the platform's. */
    public static Life of(Posting posting, Format format, long key) {
        double halfLife = posting.halfLife() * StrictMath.exp(SIGMA * Luck.normal(key, LIFE));
        return new Life(halfLife, format == Format.STORY ? STORY : Long.MAX_VALUE);
    }

    /** Share of all attention a post has had after so many ms. */
    double had(long age) {
        return age <= 0 ? 0 : 1 - StrictMath.pow(2, -Math.min(age, ends) / halfLife);
    }
}
