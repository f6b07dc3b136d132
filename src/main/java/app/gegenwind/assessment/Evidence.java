package app.gegenwind.assessment;

import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Omission;

/**
 * What a decision or an omission showed about one competency.
 *
 * @param row id of the row of {@code evidence.yaml} it rests on; reason and source stand there
 * @param incident its id; empty for the whole desk
 * @param value 0 to 1
 */
public record Evidence(
        long at,
        String row,
        Shown by,
        String incident,
        String competency,
        double value,
        double weight,
        boolean redLine) {

    /** Whether the decision of that number showed it. */
    public boolean isOf(long number) {
        return by instanceof Shown.Made(long decision, Move _) && decision == number;
    }

    /** What showed it. */
    public sealed interface Shown {
        /** A move of the decision with that number. */
        record Made(long decision, Move move) implements Shown {}

        record Omitted(Omission omission) implements Shown {}
    }
}
