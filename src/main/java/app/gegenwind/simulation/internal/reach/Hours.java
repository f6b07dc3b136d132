package app.gegenwind.simulation.internal.reach;

import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.PlatformFacts.Rhythm;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * How much of an audience is online in each local hour of a scenario: 1 on average. Beyond either end the nearest hour goes on.
 *
 * @param starts simulated ms at which each hour begins; those of past posts lie before 0
 */
public record Hours(long[] starts, double[] online) {

    /** @param since simulated ms from which it must be known, at most 0: when the oldest post went out */
    public static Hours of(Scenario.Clock clock, Rhythm rhythm, long since) {
        ZonedDateTime start = clock.at(0);
        ZonedDateTime hour = clock.at(since).truncatedTo(ChronoUnit.HOURS);
        int count = (int) ((clock.lasts() - since) / 3_600_000) + 2;
        long[] starts = new long[count];
        double[] online = new double[count];
        for (int i = 0; i < count; i++) {
            starts[i] = ChronoUnit.MILLIS.between(start, hour);
            online[i] = clock.flat() ? 1 : rate(rhythm, hour) / 1000.0;
            hour = hour.plusHours(1);
        }
        return new Hours(starts, online);
    }

    private static int rate(Rhythm rhythm, ZonedDateTime hour) {
        boolean weekend = hour.getDayOfWeek() == DayOfWeek.SATURDAY || hour.getDayOfWeek() == DayOfWeek.SUNDAY;
        List<Integer> curve = weekend ? rhythm.weekend() : rhythm.weekday();
        return curve.get(hour.getHour());
    }

    /** The hour a moment lies in. */
    int index(long at) {
        int found = Arrays.binarySearch(starts, at);
        return Math.max(0, found < 0 ? -found - 2 : found);
    }

    long end(int index) {
        return index + 1 < starts.length ? starts[index + 1] : Long.MAX_VALUE;
    }
}
