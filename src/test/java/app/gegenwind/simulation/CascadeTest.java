package app.gegenwind.simulation;

import static app.gegenwind.simulation.Stage.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The crowd alone obeys the closed laws of the cluster process: O1–O4 of the science paper, at 100,000 runs and four standard errors. */
class CascadeTest {
    private static final int RUNS = 100_000;
    private static final long HOUR = 60 * MINUTE;

    @ParameterizedTest
    @ValueSource(doubles = {.3, .5, .7, .8, .9})
    void sizesAreBorel(double n) {
        Sample sizes = sample(new Cascade(n, 20 * MINUTE, -1, 1));
        sizes.isBorel(n);
    }

    @ParameterizedTest
    @CsvSource({
        ".8, 2, .25, .5, 1.9839",
        ".8, 2, 1, .5, 2.7656",
        ".8, 2, 4, .5, 4.3270",
        ".8, 2, 24, .5, 4.9998",
        ".8, 2, 1, 1.15, 10.0274",
        ".9, 1, 1, .3, 2.1911",
        ".9, 1, 6, .3, 5.2637",
        ".9, 1, 24, .3, 9.2171"
    })
    void aReplyWorksByItsTime(double n, double betaPerHour, double hours, double factor, double published) {
        assertThat(Sample.replyLaw(n, betaPerHour, hours, factor)).isCloseTo(published, within(5e-5));
        long halfLife = Math.round(Math.log(2) / betaPerHour * HOUR);
        Sample sizes = sample(new Cascade(n, halfLife, Math.round(hours * HOUR), factor));
        assertThat(sizes.mean()).isCloseTo(published, within(4 * sizes.error() + 1e-3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.5, .8, .9})
    void aReplyAtTheHalfLifeOfTheCascadePreventsHalfOfWhatCouldBePrevented(double n) {
        long cascadeHalfLife = Math.round(20 * MINUTE / (1 - n));
        Sample sizes = sample(new Cascade(n, 20 * MINUTE, cascadeHalfLife, 0));
        double preventable = n / (1 - n);
        assertThat(sizes.mean()).isCloseTo(1 + preventable / 2, within(4 * sizes.error()));
    }

    @Test
    void aMilderReplyNeverDrawsMore() {
        for (long seed = 1; seed <= 20_000; seed++) {
            int harsh = new Cascade(.8, 20 * MINUTE, 10 * MINUTE, 1).size(seed);
            int mild = new Cascade(.8, 20 * MINUTE, 10 * MINUTE, .4).size(seed);
            assertThat(mild).isLessThanOrEqualTo(harsh);
        }
    }

    @Test
    void whatHasNoFiniteMeanIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cascade(1, MINUTE, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cascade(.8, MINUTE, 0, 1.25));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cascade(Double.NaN, MINUTE, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cascade(.5, 0, -1, 1));
    }

    private static Sample sample(Cascade cascade) {
        return Sample.of(RUNS, cascade::size);
    }
}
