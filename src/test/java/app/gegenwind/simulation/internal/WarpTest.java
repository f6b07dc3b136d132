package app.gegenwind.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.PlatformFacts.Rhythm;
import app.gegenwind.simulation.Cascade;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarpTest {
    private static final long HOUR = 3_600_000;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void activityRunsAtTheRateOfTheLocalHour() {
        Warp warp = warp(LocalDateTime.of(2026, 3, 6, 16, 30), 4 * HOUR);
        assertThat(warp.activity(HOUR / 2)).isEqualTo(HOUR / 2 * 1600);
        assertThat(warp.activity(HOUR)).isEqualTo(HOUR / 2 * 1600 + HOUR / 2 * 1700);
    }

    @Test
    void theWeekendHasItsOwnCurve() {
        Warp warp = warp(LocalDateTime.of(2026, 3, 6, 23, 0), 4 * HOUR);
        assertThat(warp.activity(2 * HOUR) - warp.activity(HOUR)).isEqualTo(HOUR * 50);
    }

    @Test
    void theHourThatSummerTimeSkipsIsSkipped() {
        Warp warp = warp(LocalDateTime.of(2026, 3, 29, 1, 0), 4 * HOUR);
        assertThat(warp.activity(2 * HOUR) - warp.activity(HOUR)).isEqualTo(HOUR * (50 + 3));
    }

    @Test
    void theInverseFindsTheMomentAgain() {
        Warp warp = warp(LocalDateTime.of(2026, 3, 6, 16, 30), 4 * HOUR);
        for (long t = 0; t < 6 * HOUR; t += 77_777) {
            assertThat(warp.clock(warp.activity(t))).isEqualTo(t);
        }
    }

    @Test
    void theReplyLawHoldsInActivityTime() {
        Warp warp = warp(LocalDateTime.of(2026, 3, 2, 16, 30), 4 * HOUR);
        long reply = HOUR;
        double n = .8;
        double left = Math.exp(-Math.log(2) / (20 * 60_000) * (1 - n) * warp.activity(reply) / 1000.0);
        double expected = 1 + n / (1 - n) * (1 - left) + .4 / .6 * left;
        assertThat(mean(new Cascade(n, 20 * 60_000, reply, .5), warp)).isCloseTo(expected, within(4 * .03));
        double unwarped = Math.exp(-Math.log(2) / (20 * 60_000) * (1 - n) * reply);
        assertThat(Math.abs(unwarped - left) * (n / (1 - n) - .4 / .6))
                .as("the law in clock time is another")
                .isGreaterThan(8 * .03);
    }

    @Test
    void sizesStayBorelWhateverTheHour() {
        Warp warp = warp(LocalDateTime.of(2026, 3, 2, 3, 0), 4 * HOUR);
        assertThat(mean(new Cascade(.8, 20 * 60_000, -1, 1), warp)).isCloseTo(5, within(4 * 10 / Math.sqrt(100_000)));
    }

    private static double mean(Cascade cascade, Warp warp) {
        long sum = 0;
        for (long seed = 1; seed <= 100_000; seed++) {
            sum += CascadeRun.size(cascade, warp, seed);
        }
        return sum / 100_000.0;
    }

    /** Weekdays: hour × 100 per mille (at least 50); weekends: hour + 50. */
    private static Warp warp(LocalDateTime starts, long lasts) {
        List<Integer> weekday = new ArrayList<>();
        List<Integer> weekend = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            weekday.add(Math.max(50, hour * 100));
            weekend.add(hour + 50);
        }
        return Warp.of(new Scenario.Clock(starts, BERLIN, lasts, 24, false), new Rhythm(weekday, weekend));
    }
}
