package app.gegenwind.simulation.internal.reach;

import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.PlatformFacts.Rhythm;
import app.gegenwind.simulation.internal.LocalHours;
import java.util.Arrays;

/**
 * How much of an audience is online in each local hour of a scenario: 1 on average. Beyond either end the nearest hour goes on.
 *
 * @param starts simulated ms at which each hour begins; those of past posts lie before 0
 */
public record Hours(long[] starts, double[] online) {
    private static final double PER_MILLE = 1000;

    /** @param since simulated ms from which it must be known, at most 0: when the oldest post went out */
    public static Hours of(Scenario.Clock clock, Rhythm rhythm, long since) {
        return of(clock, LocalHours.of(clock, since), rhythm);
    }

    static Hours of(Scenario.Clock clock, LocalHours hours, Rhythm rhythm) {
        double[] online = new double[hours.starts().length];
        for (int i = 0; i < online.length; i++) {
            online[i] = clock.flat() ? 1 : hours.rate(rhythm, i) / PER_MILLE;
        }
        return new Hours(hours.starts(), online);
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
