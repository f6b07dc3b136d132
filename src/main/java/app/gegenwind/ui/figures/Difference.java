package app.gegenwind.ui.figures;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What changed from one period to the next, with its sign and in words. */
record Difference(Figure figure) {
    private static final long MINUTE = 60_000;

    String counts(long now, long before) {
        long more = now - before;
        if (more == 0) {
            return figure.of("same");
        }
        if (before <= 0) {
            return figure.of("none-before", figure.signed(more));
        }
        String percent = figure.roughPercent(Math.abs(more) / (double) before);
        return figure.of(more > 0 ? "more" : "less", figure.signed(more), percent);
    }

    String shares(OptionalDouble now, OptionalDouble before) {
        if (now.isEmpty() || before.isEmpty()) {
            return figure.of("not-both");
        }
        String points = figure.points(now.getAsDouble() - before.getAsDouble());
        boolean higher = now.getAsDouble() > before.getAsDouble();
        return points.isEmpty() ? figure.of("same") : figure.of(higher ? "higher" : "lower", points);
    }

    String waits(OptionalLong now, OptionalLong before) {
        if (now.isEmpty() || before.isEmpty()) {
            return figure.of("not-both");
        }
        long longer = now.getAsLong() / MINUTE - before.getAsLong() / MINUTE;
        String by = figure.words().duration(Math.abs(longer) * MINUTE);
        return longer == 0 ? figure.of("same") : figure.of(longer > 0 ? "slower" : "faster", by);
    }

    String few(int now, int before) {
        return figure.of("few", now, before);
    }
}
