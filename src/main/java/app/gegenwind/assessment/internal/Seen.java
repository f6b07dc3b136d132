package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Figures.Mean;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** What figures say about one choice among others. Too few posts say nothing. */
final class Seen {
    private static final double NEAR_BEST = 0.9;
    private static final double FAR_FROM_BEST = 0.75;
    private static final double BETTER = 1.1;

    private Seen() {}

    /** Whether a choice came near the best, or stayed far behind it; empty in between, or where the figures cannot tell. */
    static <K> Optional<Boolean> fits(Map<K, Mean> means, K chosen) {
        Mean mine = means.get(chosen);
        long told = means.values().stream().filter(Mean::isEnough).count();
        if (mine == null || !mine.isEnough() || told < 2) {
            return Optional.empty();
        }
        double best = means.values().stream()
                .filter(Mean::isEnough)
                .mapToDouble(Mean::mean)
                .max()
                .orElseThrow();
        return side(mine.mean(), NEAR_BEST * best, FAR_FROM_BEST * best);
    }

    /** The best of those the figures can tell apart. */
    static <K> Optional<K> best(Map<K, Mean> means) {
        return means.entrySet().stream()
                .filter(e -> e.getValue().isEnough())
                .max(Comparator.comparingDouble(e -> e.getValue().mean()))
                .map(Map.Entry::getKey);
    }

    /** Whether a change was for the better; empty where it made no difference, or the figures cannot tell. */
    static <K> Optional<Boolean> improves(Map<K, Mean> means, K from, K to) {
        Mean before = means.get(from);
        Mean after = means.get(to);
        if (before == null || after == null || !before.isEnough() || !after.isEnough()) {
            return Optional.empty();
        }
        return side(after.mean(), BETTER * before.mean(), before.mean() / BETTER);
    }

    private static Optional<Boolean> side(double value, double atLeast, double atMost) {
        if (value >= atLeast) {
            return Optional.of(true);
        }
        return value <= atMost ? Optional.of(false) : Optional.empty();
    }
}
