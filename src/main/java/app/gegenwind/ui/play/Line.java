package app.gegenwind.ui.play;

import app.gegenwind.ui.shell.Badge;
import java.util.List;

/**
 * One message of the open thread.
 *
 * @param key of the message, stable while it is shown
 * @param message id as a decision names it
 * @param to whom it answers; empty for the author's first message
 * @param tools whether the platform's tools can be used on it
 */
record Line(
        String key,
        String message,
        Look look,
        int depth,
        Speaker speaker,
        String time,
        String to,
        String text,
        List<Badge> badges,
        boolean gone,
        boolean tools) {

    /** What a message looks like. */
    enum Look {
        ROOT,
        CROWD,
        OURS,
        PENDING
    }
}
