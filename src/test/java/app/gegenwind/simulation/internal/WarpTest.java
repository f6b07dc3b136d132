package app.gegenwind.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.PlatformFacts.Rhythm;
import app.gegenwind.simulation.Cascade;
import app.gegenwind.simulation.Sample;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void theInverseFindsEveryHourOfFourWeeksAgain() {
        Warp warp = warp(LocalDateTime.of(2026, 3, 6, 16, 30), 28 * 24 * HOUR);
        for (long t = -HOUR; t < 29 * 24 * HOUR; t += HOUR / 2 - 1) {
            assertThat(warp.clock(warp.activity(t))).isEqualTo(t);
        }
    }

    /** O3 with the activity that has passed by the reply instead of the time on the clock. */
    @ParameterizedTest
    @CsvSource({
        ".8, 2, .25, .5",
        ".8, 2, 1, .5",
        ".8, 2, 4, .5",
        ".8, 2, 24, .5",
        ".8, 2, 1, 1.15",
        ".9, 1, 1, .3",
        ".9, 1, 6, .3",
        ".9, 1, 24, .3"
    })
    void theReplyLawHoldsInActivityTime(double n, double betaPerHour, double hours, double factor) {
        Warp warp = warp(LocalDateTime.of(2026, 3, 2, 6, 30), 4 * HOUR);
        long reply = Math.round(hours * HOUR);
        double passed = (double) warp.activity(reply) / Warp.UNIT / HOUR;
        long halfLife = Math.round(Math.log(2) / betaPerHour * HOUR);
        Sample sizes = sample(new Cascade(n, halfLife, reply, factor), warp);
        assertThat(sizes.mean())
                .isCloseTo(Sample.replyLaw(n, betaPerHour, passed, factor), within(4 * sizes.error() + 1e-3));
    }

    @Test
    void theReplyLawInClockTimeIsAnother() {
        Warp warp = warp(LocalDateTime.of(2026, 3, 2, 6, 30), 4 * HOUR);
        Sample sizes = sample(new Cascade(.8, Math.round(Math.log(2) / 2 * HOUR), HOUR, .5), warp);
        assertThat(Math.abs(sizes.mean() - Sample.replyLaw(.8, 2, 1, .5))).isGreaterThan(8 * sizes.error());
    }

    @ParameterizedTest
    @CsvSource({".3, 3", ".5, 16", ".8, 3", ".8, 16"})
    void sizesStayBorelWhateverTheHour(double n, int hour) {
        Warp warp = warp(LocalDateTime.of(2026, 3, 2, hour, 0), 4 * HOUR);
        sample(new Cascade(n, 20 * 60_000, -1, 1), warp).isBorel(n);
    }

    private static Sample sample(Cascade cascade, Warp warp) {
        return Sample.of(100_000, seed -> CascadeRun.size(cascade, warp, seed));
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
