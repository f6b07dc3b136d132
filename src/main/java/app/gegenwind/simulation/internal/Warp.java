package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.PlatformFacts.Rhythm;
import java.util.Arrays;

/**
 * The daily rhythm as a change of clock: activity time S(t) = ∫A runs faster while more of the audience is online. Piecewise linear by local hour,
 * exact in {@code long}: activity is counted in thousandths of a ms ({@link #UNIT} to the ms).
 */
final class Warp {
    static final long UNIT = 1000;
    /** Nothing is scheduled beyond this activity time (about three years): the heavy tail would leave the range of {@code long}. */
    static final long HORIZON = 100_000_000_000L * UNIT;

    private final long[] clock;
    private final long[] activity;
    private final long[] rate;

    private Warp(long[] clock, long[] activity, long[] rate) {
        this.clock = clock;
        this.activity = activity;
        this.rate = rate;
    }

    /** Activity time is clock time. */
    static Warp flat() {
        return new Warp(new long[] {0}, new long[] {0}, new long[] {UNIT});
    }

    /** The rhythm of a platform over a scenario; after its end the last hour's rate goes on. */
    static Warp of(Scenario.Clock scenario, Rhythm rhythm) {
        return of(scenario, LocalHours.of(scenario, 0), rhythm);
    }

    /** @param hours of the scenario from 0 on */
    static Warp of(Scenario.Clock scenario, LocalHours hours, Rhythm rhythm) {
        if (scenario.flat()) {
            return flat();
        }
        long[] clock = hours.starts().clone();
        clock[0] = 0;
        long[] rate = new long[clock.length];
        for (int i = 0; i < rate.length; i++) {
            rate[i] = Math.max(1, hours.rate(rhythm, i));
        }
        return new Warp(clock, sums(clock, rate), rate);
    }

    private static long[] sums(long[] clock, long[] rate) {
        long[] sums = new long[clock.length];
        for (int i = 1; i < clock.length; i++) {
            sums[i] = sums[i - 1] + (clock[i] - clock[i - 1]) * rate[i - 1];
        }
        return sums;
    }

    /** S(t), in thousandths of a ms. */
    long activity(long millis) {
        int i = segment(clock, millis);
        return activity[i] + (millis - clock[i]) * rate[i];
    }

    /** S⁻¹, in whole ms, rounded down. */
    long clock(long activityTime) {
        int i = segment(activity, activityTime);
        return clock[i] + (activityTime - activity[i]) / rate[i];
    }

    private static int segment(long[] starts, long value) {
        int found = Arrays.binarySearch(starts, value);
        return Math.max(0, found < 0 ? -found - 2 : found);
    }
}
