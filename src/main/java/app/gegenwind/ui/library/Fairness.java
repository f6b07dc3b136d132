package app.gegenwind.ui.library;

import app.gegenwind.report.KeptBalance;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import app.gegenwind.ui.shell.Words;
import java.util.Optional;

/** What a card says of the balance that was measured. */
final class Fairness {
    private Fairness() {}

    /** Nothing where nobody has measured. */
    static Optional<Badge> badge(KeptBalance.State state, Words words) {
        return switch (state) {
            case FAIR -> Optional.of(new Badge(words.of("fairness.fair"), Tone.GOOD));
            case UNFAIR -> Optional.of(new Badge(words.of("fairness.unfair"), Tone.WARN));
            case OUTDATED -> Optional.of(new Badge(words.of("fairness.outdated"), Tone.PLAIN));
            case UNKNOWN -> Optional.empty();
        };
    }
}
