package app.gegenwind.simulation.internal.reach;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.PlatformFacts.Rhythm;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HoursTest {
    private static final long HOUR = 3_600_000;
    private static final List<Integer> CURVE =
            IntStream.range(0, 24).map(hour -> 100 * hour).boxed().toList();
    private static final Scenario.Clock FOUR_WEEKS = new Scenario.Clock(
            LocalDateTime.of(2026, 3, 6, 16, 30), ZoneId.of("Europe/Berlin"), 28 * 24 * HOUR, 60, false);
    private static final Hours HOURS = Hours.of(FOUR_WEEKS, new Rhythm(CURVE, CURVE), -48 * HOUR);

    @Test
    void everyMomentLiesInItsLocalHour() {
        for (long at = -48 * HOUR; at <= 28 * 24 * HOUR; at += HOUR / 4) {
            assertThat(HOURS.online()[HOURS.index(at)])
                    .isEqualTo(FOUR_WEEKS.at(at).getHour() / 10.0);
        }
    }

    @Test
    void beyondEitherEndTheNearestHourGoesOn() {
        assertThat(HOURS.index(Long.MIN_VALUE)).isZero();
        assertThat(HOURS.index(Long.MAX_VALUE)).isEqualTo(HOURS.starts().length - 1);
    }
}
