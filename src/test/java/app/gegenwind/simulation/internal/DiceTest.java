package app.gegenwind.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DiceTest {
    @Test
    void theMixerIsSplitMix64() {
        // First outputs of SplitMix64 seeded with 1234567, as published with the generator.
        assertThat(Dice.key(1234567L, 0)).isEqualTo(6457827717110365317L);
        assertThat(Dice.key(1234567L, 1)).isEqualTo(3203168211198807973L);
        assertThat(Dice.key(1234567L, 2)).isEqualTo(-8629252141511181193L);
    }

    @Test
    void namedKeysDependOnEveryLetterAndOnTheLength() {
        assertThat(Dice.key(1, "jana")).isNotEqualTo(Dice.key(1, "janb")).isNotEqualTo(Dice.key(1, "jan"));
        assertThat(Dice.key(1, "jana")).isEqualTo(Dice.key(1, "ja" + "na"));
    }

    @Test
    void uniformNumbersFillTheUnitInterval() {
        double sum = 0;
        for (int i = 0; i < 100_000; i++) {
            double u = Dice.uniform(7, i);
            assertThat(u).isBetween(0.0, Math.nextDown(1.0));
            sum += u;
        }
        assertThat(sum / 100_000).isCloseTo(.5, within(4 * Math.sqrt(1 / 12.0 / 100_000)));
    }
}
