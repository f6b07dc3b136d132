package app.gegenwind.simulation.internal.reach;

import app.gegenwind.simulation.Numbers;

/**
 * What those who see a post do. Rates of engagement are the platform's; how often a person sees a post, who begins to follow and who leaves are ours.
 *
 * @param appeal how interesting it is; 1 is average
 * @param rate people in one reached who like, comment or share an average post
 * @param again how often each person sees it
 * @param flooded own posts on the channel in the 24 hours before, beyond the first
 */
public record Response(double appeal, double rate, double again, int flooded) {
    private static final double FOLLOW = 0.02;
    private static final double LEAVE = 0.0005;

    /** @param reached people so far */
    public Numbers numbers(double reached) {
        double engaged = Math.min(reached, reached * appeal * rate);
        return new Numbers(
                Math.round(reached),
                Math.round(reached * again),
                Math.round(engaged),
                Math.round(engaged * FOLLOW - reached * LEAVE * flooded));
    }
}
