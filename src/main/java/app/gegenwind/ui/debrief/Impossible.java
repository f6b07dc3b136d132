package app.gegenwind.ui.debrief;

import app.gegenwind.run.Replay;
import app.gegenwind.ui.shell.Words;
import java.util.Locale;

/** Why a run cannot be played again by this version. */
final class Impossible {
    private Impossible() {}

    static String says(Replay.Refused refused, Words words) {
        return words.of(
                "refused." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
