package app.gegenwind.assessment;

import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.simulation.Numbers;
import java.time.ZonedDateTime;

/**
 * An own post that is out, as its figures show it a day later. Reach is comparable at equal age only.
 *
 * @param out local date and time at which it went out
 * @param numbers read {@link Figures#AGE} ms after that
 */
public record PostFigure(OwnPost post, ZonedDateTime out, Numbers numbers) {

    /** The hours of the day it went out in, whatever the day. */
    public HourBlock block() {
        return HourBlock.of(out.getHour());
    }

    /** The weekday and the hours it went out in. */
    public Slot slot() {
        return new Slot(out.getDayOfWeek(), block());
    }

    /** People who liked, commented or shared, of those reached, 0 to 1. */
    public double engagementByReach() {
        return numbers.reached() == 0 ? 0 : numbers.engaged() / (double) numbers.reached();
    }
}
