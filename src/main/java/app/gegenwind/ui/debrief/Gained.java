package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Gain;
import app.gegenwind.ui.shell.Words;
import java.util.Optional;

/**
 * What own posts brought, beside those of the empty desk and of the model run.
 *
 * @param percent 0 to 100 of the way from the empty desk to the model; empty where that cannot be measured
 * @param unit of the value
 */
record Gained(long value, String unit, Optional<Integer> percent, String says, String counts) {

    static Optional<Gained> of(Story story) {
        Words words = story.told().words();
        return story.debrief().gain().map(gain -> of(gain, words));
    }

    private static Gained of(Gain gain, Words words) {
        String measure = "gain." + gain.measure().id();
        var share = gain.share();
        return new Gained(
                gain.yours(),
                words.of(measure),
                share.isEmpty()
                        ? Optional.empty()
                        : Optional.of((int) Math.clamp(Math.round(100 * share.getAsDouble()), 0, 100)),
                words.of(measure + "-says", gain.yours(), gain.model(), gain.silence()),
                words.of(share.isEmpty() ? "gain.none" : "gain.counts"));
    }
}
