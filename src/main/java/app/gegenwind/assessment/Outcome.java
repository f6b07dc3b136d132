package app.gegenwind.assessment;

import java.util.OptionalDouble;

/**
 * Damage of this run, of the empty desk and of the model run on the same seed, in thousandths of a standing point.
 *
 * @param avoided (silence − yours) / (silence − model), unclamped; empty when the two lie closer than {@link #FLOOR}: not measurable
 */
public record Outcome(long yours, long silence, long model, OptionalDouble avoided) {
    /** Below this difference between silence and model (thousandths of a point) nothing is claimed. */
    public static final long FLOOR = 3_000;

    public static Outcome of(long yours, long silence, long model) {
        long avoidable = silence - model;
        return new Outcome(
                yours,
                silence,
                model,
                avoidable < FLOOR ? OptionalDouble.empty() : OptionalDouble.of((silence - yours) / (double) avoidable));
    }
}
