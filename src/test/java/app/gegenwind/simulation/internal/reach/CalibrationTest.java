package app.gegenwind.simulation.internal.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.gegenwind.assessment.Shipped;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.scenario.vocabulary.Format;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.internal.Dice;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the shipped platforms make of own posts, held to what is measured (science base, O10, O16, O17). */
class CalibrationTest {
    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;
    private static final int SEEDS = 200;
    /** Hours at which somebody without figures would post: when they are at their desk anyway. */
    private static final List<Integer> OFFICE = List.of(8, 9, 10, 11, 12, 13, 14, 15, 16, 17);

    /** Two weeks from a Monday at midnight. */
    private static final Scenario.Clock CLOCK =
            new Scenario.Clock(LocalDateTime.of(2026, 3, 2, 0, 0), ZoneId.of("Europe/Berlin"), 14 * DAY, 600, false);

    @Test
    void aPostOnXLivesAsLongAsMeasured() {
        List<Double> lives = LongStream.range(0, 10_000)
                .mapToObj(seed -> Life.of(facts(Platform.X).posting(), Format.TEXT, Dice.key(seed, "post"))
                        .halfLife())
                .sorted()
                .toList();
        assertThat(lives.get(5_000)).isCloseTo(80 * 60_000, within(.15 * 80 * 60_000));
        long dead = lives.stream().filter(l -> new Life(l).had(DAY) > .99).count();
        assertThat(dead).isGreaterThanOrEqualTo(9_300);
    }

    @ParameterizedTest
    @CsvSource({"FACEBOOK, .17", "X, .04"})
    void theBestHoursGainSomethingAndNoMoreThanIsMeasured(Platform platform, double most) {
        List<Integer> best = IntStream.range(0, 24)
                .boxed()
                .sorted(Comparator.comparingDouble(hour -> -exposure(platform, 9 * DAY + hour * HOUR, 1)))
                .limit(3)
                .toList();
        double gain = LongStream.range(0, SEEDS)
                .mapToDouble(seed -> week(platform, best, seed) / week(platform, OFFICE, seed) - 1)
                .average()
                .orElseThrow();
        assertThat(gain).isBetween(0.001, most);
    }

    /** The same posts on the same days, at an hour drawn from those. */
    private static double week(Platform platform, List<Integer> hours, long seed) {
        double sum = 0;
        for (int day = 0; day < 7; day++) {
            long key = Dice.key(seed, day);
            sum += exposure(platform, day * DAY + hours.get(Dice.below(key, 1, hours.size())) * HOUR, key);
        }
        return sum;
    }

    private static double exposure(Platform platform, long at, long key) {
        PlatformFacts facts = facts(platform);
        Hours hours = Hours.of(CLOCK, facts.rhythm(), 0);
        Feed feed = new Feed(hours, facts.posting().crowding());
        return feed.exposure(hours, Life.of(facts.posting(), Format.TEXT, key), at, at, at + 7 * DAY);
    }

    /** O17, on weekdays. */
    @ParameterizedTest
    @EnumSource(Platform.class)
    void theDayIsAsUnevenAsMeasured(Platform platform) {
        List<Integer> day = facts(platform).rhythm().weekday();
        double most = day.stream().mapToInt(h -> h).max().orElseThrow();
        double least = day.stream().mapToInt(h -> h).min().orElseThrow();
        assertThat(most / least).isCloseTo(2.8, within(.28));
        assertThat(firstHarmonic(day)).isBetween(.39 * .9, .42 * 1.1);
    }

    private static double firstHarmonic(List<Integer> day) {
        double cos = 0;
        double sin = 0;
        for (int h = 0; h < 24; h++) {
            cos += day.get(h) / 1000.0 * Math.cos(2 * Math.PI * h / 24);
            sin += day.get(h) / 1000.0 * Math.sin(2 * Math.PI * h / 24);
        }
        return 2 * Math.hypot(cos, sin) / 24;
    }

    private static PlatformFacts facts(Platform platform) {
        return Shipped.scenario("late-parcel").facts(platform);
    }
}
