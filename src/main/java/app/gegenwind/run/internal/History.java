package app.gegenwind.run.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Verdict;
import java.util.List;
import java.util.Optional;

/** All that is kept of a run in progress, and the check that replaying it tells the same story as when it was played. */
record History(Bundle bundle, long seed, List<LogRow> rows, Reached reached) {

    /** The run as it was left; empty where the replay disagrees with what the log saw. */
    Optional<Playback> replay() {
        Playback playback = Playback.start(bundle, seed);
        for (LogRow row : rows) {
            if (!follows(playback, row)) {
                return Optional.empty();
            }
        }
        playback.restore(Math.max(reached.at(), playback.now()));
        return isAsShown(playback) ? Optional.of(playback) : Optional.empty();
    }

    private static boolean follows(Playback playback, LogRow row) {
        if (row.seq() != playback.position() + 1 || row.timed().at() < playback.now()) {
            return false;
        }
        playback.advanceTo(row.timed().at());
        return playback.digest().equals(row.digest()) && playback.apply(row, 0) instanceof Verdict.Accepted;
    }

    // A decision after it says more: its own digest covers what was shown before.
    private boolean isAsShown(Playback playback) {
        return rows.size() > reached.after() || playback.digest().equals(reached.digest());
    }
}
