package app.gegenwind.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelTest {
    private static final int DRAWS = 100_000;

    @ParameterizedTest
    @CsvSource({"5, .1948", "10, .3192", "60, .5587", "1440, .7955"})
    void theHeavyTailIsThatOfSeismic(long minutes, double share) {
        assertThat(shareWithin(Kernel.of(2_148_410, true), minutes * 60_000)).isCloseTo(share, within(.005));
    }

    @Test
    void halfOfAllDelaysAreShorterThanTheHalfLife() {
        assertThat(Kernel.of(1_200_000, false).delay(.5)).isCloseTo(1_200_000, within(1e-6));
        assertThat(Kernel.of(1_200_000, true).delay(.5)).isCloseTo(1_200_000, within(1e-3));
    }

    private static double shareWithin(Kernel kernel, long millis) {
        int within = 0;
        for (int i = 0; i < DRAWS; i++) {
            within += kernel.delay(Dice.uniform(5, i)) <= millis ? 1 : 0;
        }
        return (double) within / DRAWS;
    }
}
