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
        double mean = 1 / (1 - n);
        double variance = n / Math.pow(1 - n, 3);
        assertThat(sizes.mean()).isCloseTo(mean, within(4 * Math.sqrt(variance / RUNS)));
        assertThat(sizes.variance()).isCloseTo(variance, within(4 * varianceError(n)));
        double one = Math.exp(-n);
        assertThat(sizes.shareOf(1)).isCloseTo(one, within(4 * Math.sqrt(one * (1 - one) / RUNS)));
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
        assertThat(replyLaw(n, betaPerHour, hours, factor)).isCloseTo(published, within(5e-5));
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

    private static double replyLaw(double n, double beta, double tau, double r) {
        double left = Math.exp(-beta * (1 - n) * tau);
        return 1 + n / (1 - n) * (1 - left) + r * n / (1 - r * n) * left;
    }

    /** Standard error of the sample variance from the fourth central moment of the Borel law: κ₄ + 2κ₂², over the number of runs. */
    private static double varianceError(double n) {
        double k2 = n / Math.pow(1 - n, 3);
        double k4 = n * (1 + 8 * n + 6 * n * n) / Math.pow(1 - n, 7);
        return Math.sqrt((k4 + 2 * k2 * k2) / RUNS);
    }

    private static Sample sample(Cascade cascade) {
        Sample sizes = new Sample();
        for (long seed = 1; seed <= RUNS; seed++) {
            sizes.add(cascade.size(seed));
        }
        return sizes;
    }

    private static final class Sample {
        private double sum;
        private double squares;
        private int count;
        private int ones;

        void add(int size) {
            count++;
            sum += size;
            squares += (double) size * size;
            ones += size == 1 ? 1 : 0;
        }

        double mean() {
            return sum / count;
        }

        double variance() {
            return squares / count - mean() * mean();
        }

        double error() {
            return Math.sqrt(variance() / count);
        }

        double shareOf(int size) {
            assertThat(size).isOne();
            return (double) ones / count;
        }
    }
}
