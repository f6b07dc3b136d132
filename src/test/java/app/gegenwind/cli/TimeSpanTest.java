package app.gegenwind.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimeSpanTest {

    @ParameterizedTest
    @CsvSource({
        "45s,45000",
        "20m,1200000",
        "1h30m,5400000",
        "4h,14400000",
        "0:45,2700000",
        "1:30,5400000",
        "250ms,250",
        "1d,86400000"
    })
    void readsWhatScenariosWrite(String text, long millis) {
        assertThat(new TimeSpan.Reader().convert(text).millis()).isEqualTo(millis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "m", "20 m", "-5m", "1.5h", "0:75", "30m1h", "99999999999h"})
    void refusesEverythingElse(String text) {
        assertThatExceptionOfType(TypeConversionException.class).isThrownBy(() -> new TimeSpan.Reader().convert(text));
    }

    @Test
    void tellsAMomentAsAClock() {
        assertThat(TimeSpan.clock(3_723_999)).isEqualTo("1:02:03");
    }
}
