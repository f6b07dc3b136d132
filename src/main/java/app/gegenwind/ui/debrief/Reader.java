package app.gegenwind.ui.debrief;

import java.util.Optional;

/**
 * Who reads a debrief, and what they may do.
 *
 * @param owner empty for somebody with a link, who changes nothing
 * @param replay address of the run's replay; empty if it cannot be played again
 */
record Reader(Optional<Owner> owner, Optional<String> replay) {

    /** The address of the desk as it stood at a moment (simulated ms). */
    Optional<String> deskAt(long at) {
        return replay.map(address -> address + "?at=" + at);
    }
}
