package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.table.PlatformFacts.Rhythm;
import java.util.List;

/** Reads a daily rhythm: 24 numbers with an average of 1000, for weekdays and for the weekend. */
final class RhythmReader {
    private static final int HOURS = 24;
    private static final int SUM = 24_000;

    private RhythmReader() {}

    static Rhythm read(Value value) {
        try (Fields fields = value.fields()) {
            return new Rhythm(hours(fields.required("weekday")), hours(fields.required("weekend")));
        }
    }

    private static List<Integer> hours(Value value) {
        List<Integer> hours =
                value.items().stream().map(item -> item.integer(0, SUM, 1000)).toList();
        int sum = hours.stream().mapToInt(Integer::intValue).sum();
        if (value.isThere() && hours.size() != HOURS) {
            value.report(Diagnostic.BAD_RHYTHM, "'" + value.name() + "'", hours.size() + " numbers instead of 24");
        } else if (value.isThere() && Math.abs(sum - SUM) > HOURS) {
            value.report(
                    Diagnostic.BAD_RHYTHM, "'" + value.name() + "'", "the numbers add up to " + sum + ", not to 24000");
        }
        return hours;
    }
}
