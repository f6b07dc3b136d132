package app.gegenwind.cli;

import app.gegenwind.simulation.Cascade;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How large cascades became.
 *
 * @param variance of the sample, with n − 1 below the line; 0 for one run
 * @param sizes how many cascades had that many messages, the root included
 */
record Sizes(int runs, double mean, double variance, SortedMap<Integer, Integer> sizes) {

    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    static Sizes of(Cascade cascade, int runs, long seed) {
        var sizes = new TreeMap<Integer, Integer>();
        for (int run = 0; run < runs; run++) {
            // Neighbouring seeds must not share runs, so each starts its own stretch far away from the next.
            sizes.merge(cascade.size(seed * STRIDE + run), 1, Integer::sum);
        }
        return of(runs, sizes);
    }

    static Sizes of(int runs, SortedMap<Integer, Integer> sizes) {
        double mean = sizes.entrySet().stream()
                        .mapToDouble(e -> (double) e.getKey() * e.getValue())
                        .sum()
                / runs;
        double squares = sizes.entrySet().stream()
                .mapToDouble(e -> (e.getKey() - mean) * (e.getKey() - mean) * e.getValue())
                .sum();
        return new Sizes(runs, mean, runs == 1 ? 0 : squares / (runs - 1), sizes);
    }

    String inWords() {
        return String.format(
                Locale.ROOT,
                "%d cascades: mean %.4f messages, variance %.4f, alone %.4f, largest %d",
                runs,
                mean,
                variance,
                sizes.getOrDefault(1, 0) / (double) runs,
                sizes.lastKey());
    }
}
