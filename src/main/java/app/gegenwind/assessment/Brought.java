package app.gegenwind.assessment;

import app.gegenwind.simulation.Numbers;
import java.util.OptionalDouble;

/**
 * What own posts brought within a period. There is no single engagement rate, so each is named after what it is divided by.
 *
 * @param posts that went out in the period
 * @param read posts whose numbers were read in the period
 * @param numbers read in the period, of posts that were out before it as well; summed over posts, so whoever saw two counts twice
 * @param before followers at the start of the period
 * @param followers at its end
 */
public record Brought(int posts, int read, Numbers numbers, long before, long followers) {

    /** Whether so many posts were read that their rates tell something. */
    public boolean isEnough() {
        return read >= Figures.ENOUGH;
    }

    /** People engaged ÷ people reached, 0 to 1. */
    public OptionalDouble engagedByReach() {
        return ratio(numbers.engaged(), numbers.reached());
    }

    /** People engaged ÷ impressions, 0 to 1. */
    public OptionalDouble engagedByImpressions() {
        return ratio(numbers.engaged(), numbers.impressions());
    }

    /** People engaged ÷ followers at the end of the period. */
    public OptionalDouble engagedByFollowers() {
        return ratio(numbers.engaged(), followers);
    }

    /** Followers won less those lost ÷ followers at the start. */
    public OptionalDouble growth() {
        return ratio(followers - before, before);
    }

    private static OptionalDouble ratio(long part, long whole) {
        return whole <= 0 ? OptionalDouble.empty() : OptionalDouble.of(part / (double) whole);
    }
}
