package app.gegenwind.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.LongToIntFunction;

/** Sizes of many clusters, and the closed laws they are held against, at four standard errors. */
public final class Sample {
    private double sum;
    private double squares;
    private int count;
    private int ones;

    /** The sizes of the seeds 1 to {@code runs}. */
    public static Sample of(int runs, LongToIntFunction size) {
        Sample sample = new Sample();
        for (long seed = 1; seed <= runs; seed++) {
            sample.add(size.applyAsInt(seed));
        }
        return sample;
    }

    /** The mean size when a reply at {@code tau} hours multiplies n by {@code r}: O3 of the science paper. */
    public static double replyLaw(double n, double beta, double tau, double r) {
        double left = Math.exp(-beta * (1 - n) * tau);
        return 1 + n / (1 - n) * (1 - left) + r * n / (1 - r * n) * left;
    }

    /** Mean, variance and the share of clusters of one are Borel's. */
    public void isBorel(double n) {
        double mean = 1 / (1 - n);
        double variance = n / Math.pow(1 - n, 3);
        assertThat(mean()).isCloseTo(mean, within(4 * Math.sqrt(variance / count)));
        assertThat(variance()).isCloseTo(variance, within(4 * varianceError(n)));
        double one = Math.exp(-n);
        assertThat((double) ones / count).isCloseTo(one, within(4 * Math.sqrt(one * (1 - one) / count)));
    }

    /** Standard error of the sample variance from the fourth central moment of the Borel law: κ₄ + 2κ₂², over the number of runs. */
    private double varianceError(double n) {
        double k2 = n / Math.pow(1 - n, 3);
        double k4 = n * (1 + 8 * n + 6 * n * n) / Math.pow(1 - n, 7);
        return Math.sqrt((k4 + 2 * k2 * k2) / count);
    }

    private void add(int size) {
        count++;
        sum += size;
        squares += (double) size * size;
        ones += size == 1 ? 1 : 0;
    }

    public double mean() {
        return sum / count;
    }

    private double variance() {
        return squares / count - mean() * mean();
    }

    /** Standard error of the mean. */
    public double error() {
        return Math.sqrt(variance() / count);
    }
}
