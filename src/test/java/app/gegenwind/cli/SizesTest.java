package app.gegenwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.report.JsonText;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SizesTest {

    private static final Sizes SIZES = Sizes.of(4, new TreeMap<>(Map.of(1, 2, 3, 1, 7, 1)));

    @Test
    void meanAndVarianceAreThoseOfTheSample() {
        assertThat(SIZES.mean()).isEqualTo(3.0);
        assertThat(SIZES.variance()).isEqualTo(8.0);
    }

    @Test
    void oneRunHasNoVariance() {
        assertThat(Sizes.of(1, new TreeMap<>(Map.of(5, 1))).variance()).isZero();
    }

    @Test
    void aProgramReadsRunsMeanVarianceAndSizes() {
        assertThat(JsonText.of(SIZES))
                .isEqualTo("{\"runs\":4,\"mean\":3.0,\"variance\":8.0,\"sizes\":{\"1\":2,\"3\":1,\"7\":1}}");
    }

    @Test
    void aPersonReadsOneLine() {
        assertThat(SIZES.inWords())
                .isEqualTo("4 cascades: mean 3.0000 messages, variance 8.0000, alone 0.5000, largest 7");
    }
}
