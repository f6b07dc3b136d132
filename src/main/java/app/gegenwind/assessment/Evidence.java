package app.gegenwind.assessment;

import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Omission;
import app.gegenwind.scenario.vocabulary.Sign;

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
        return switch (by) {
            case Shown.Made(long decision, Move _) -> decision == number;
            case Shown.Posted(long decision, String _, Sign _) -> decision == number;
            case Shown.Omitted _ -> false;
        };
    }

    /** What showed it. */
    public sealed interface Shown {
        /** A move of the decision with that number. */
        record Made(long decision, Move move) implements Shown {}

        record Omitted(Omission omission) implements Shown {}

        /** An own post; {@code decision} is the one that made it so, 0 where nobody decided about it. */
        record Posted(long decision, String post, Sign sign) implements Shown {}
    }
}
