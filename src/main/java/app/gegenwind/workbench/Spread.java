package app.gegenwind.workbench;

import java.util.Collection;
import java.util.List;

/**
 * How a quantity lies over many runs.
 *
 * @param low the 10th percentile, {@code high} the 90th; all by nearest rank: the least value that so many of the runs do not exceed
 */
public record Spread(double median, double mean, double low, double high) {

    public static Spread of(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        double mean = sorted.stream().mapToDouble(v -> v).average().orElse(0);
        return new Spread(rank(sorted, 50), mean, rank(sorted, 10), rank(sorted, 90));
    }

    /** The value that so many percent of the sorted values do not exceed; 0 of none. */
    static double rank(List<Double> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, Math.ceilDiv(sorted.size() * percent, 100) - 1));
    }
}
