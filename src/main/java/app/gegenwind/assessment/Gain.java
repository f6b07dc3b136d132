package app.gegenwind.assessment;

import app.gegenwind.scenario.vocabulary.Measure;
import java.util.OptionalDouble;

/**
 * What the own posts that went out in this run have brought, beside those of the empty desk and of the model run on the same seed.
 *
 * @param share (yours − silence) / (model − silence), unclamped; empty where the model run brings no more than the empty desk
 */
public record Gain(Measure measure, long yours, long silence, long model, OptionalDouble share) {

    public static Gain of(Measure measure, long yours, long silence, long model) {
        long possible = model - silence;
        return new Gain(
                measure,
                yours,
                silence,
                model,
                possible <= 0 ? OptionalDouble.empty() : OptionalDouble.of((yours - silence) / (double) possible));
    }
}
