package app.gegenwind.assessment.internal;

import app.gegenwind.scenario.vocabulary.Sign;
import app.gegenwind.simulation.Situation;

/** Whether somebody was there in the first hour of a post. */
final class Presence {
    private static final long FIRST_HOUR = 3_600_000;
    private static final long FIRST_READING = 900_000;
    /** People who must have reacted in the first hour before silence under a post means anything. */
    private static final long SOMEBODY = 5;

    private final Signs signs;
    private final Situation last;

    /** @param last the run at its end, with every reading of its posts */
    Presence(Signs signs, Situation last) {
        this.signs = signs;
        this.last = last;
    }

    void present(Planned planned, long at, long done, long decision) {
        boolean early = planned.published > 0 && done <= planned.published + FIRST_HOUR;
        if (early && planned.engaged == 0) {
            planned.engaged = decision;
            signs.show(at, planned, decision, Sign.PRESENT);
        }
    }

    void absent(Planned planned, long end) {
        long hour = planned.published + FIRST_HOUR;
        boolean ours = planned.made() > 0 && planned.published > 0;
        boolean could = reacted(planned, FIRST_READING) > 0 && reacted(planned, FIRST_HOUR) >= SOMEBODY;
        if (ours && planned.engaged == 0 && hour <= end && could) {
            signs.show(hour, planned, planned.made(), Sign.ABSENT);
        }
    }

    /** People who had reacted by that age, as far as the desk could see. */
    private long reacted(Planned planned, long age) {
        return last.feeds().post(planned.post.id()).readings().stream()
                .filter(reading -> reading.age() <= age)
                .mapToLong(reading -> reading.numbers().engaged())
                .max()
                .orElse(0);
    }
}
