package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.PlatformFacts.Rhythm;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The local hours of a scenario, computed once for all rhythms.
 *
 * @param starts simulated ms at which each begins; the first lies at or before {@code since}
 * @param kinds hour of the day, of weekend days plus 24
 */
public record LocalHours(long[] starts, int[] kinds) {
    private static final long HOUR = 3_600_000;
    private static final int DAY_HOURS = 24;

    /** From the hour of a moment to one hour beyond the scenario's end. */
    public static LocalHours of(Scenario.Clock clock, long since) {
        ZonedDateTime hour = clock.at(since).truncatedTo(ChronoUnit.HOURS);
        long first = since - ChronoUnit.MILLIS.between(hour, clock.at(since));
        int count = (int) ((clock.lasts() - since) / HOUR) + 2;
        long[] starts = new long[count];
        int[] kinds = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = first + i * HOUR;
            kinds[i] = kind(hour);
            hour = hour.plusHours(1);
        }
        return new LocalHours(starts, kinds);
    }

    private static int kind(ZonedDateTime hour) {
        DayOfWeek day = hour.getDayOfWeek();
        boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        return weekend ? DAY_HOURS + hour.getHour() : hour.getHour();
    }

    /** What the rhythm says of the hour of that index, per mille of the average. */
    public int rate(Rhythm rhythm, int index) {
        int kind = kinds[index];
        return kind < DAY_HOURS ? rhythm.weekday().get(kind) : rhythm.weekend().get(kind - DAY_HOURS);
    }
}
