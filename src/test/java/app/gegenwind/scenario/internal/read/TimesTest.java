package app.gegenwind.scenario.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "45s,45",
        "20m,1200",
        "1h30m,5400",
        "4h,14400",
        "0:45,2700",
        "1h5s,3605",
        "90m,5400",
        "28d,2419200",
        "2d12h,216000",
        "1d30m,88200"
    })
    void readsDurationsAsPeopleWriteThem(String text, long seconds) {
        assertThat(Times.duration(text)).isEqualTo(OptionalLong.of(seconds * 1000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "20 m",
                "m20",
                "30m1h",
                "-20m",
                "-0:10",
                "1:5",
                "1:60",
                "zwei Stunden",
                "12h2d",
                "100d",
                "1d0:30"
            })
    void refusesOtherDurations(String text) {
        assertThat(Times.duration(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0:05,300", "1:30,5400", "-2:00,-7200", "0:00:30,30", "26:00,93600"})
    void readsTimesSinceTheStart(String text, long seconds) {
        assertThat(Times.clock(text)).isEqualTo(OptionalLong.of(seconds * 1000));
    }

    @Test
    void writesTimesAsTheyAreRead() {
        assertThat(Times.written(5_400_000)).isEqualTo("1:30");
        assertThat(Times.written(-7_200_000)).isEqualTo("-2:00");
        assertThat(Times.written(30_000)).isEqualTo("0:00:30");
    }
}
