package app.gegenwind.run;

import app.gegenwind.account.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a run without replaying it.
 *
 * @param practice what it was begun from if it is a practice run; such a run never counts: neither as a play nor for a career or a best score
 */
public record RunHeader(
        RunId id, PersonId person, Setup setup, Instant started, RunState state, Optional<PracticeOf> practice) {

    /**
     * What the run is of.
     *
     * @param hash of the bundle it is played on
     * @param play which start of that scenario by that person it is, counted from 1; 0 for a practice run
     */
    public record Setup(String scenario, String hash, long seed, int play) {}

    /** A run that counts. */
    public RunHeader(RunId id, PersonId person, Setup setup, Instant started, RunState state) {
        this(id, person, setup, started, state, Optional.empty());
    }

    /** Whether it is a play of its scenario, and no practice. */
    public boolean counts() {
        return practice.isEmpty();
    }

    /** The same run, having come that far. */
    public RunHeader in(RunState state) {
        return new RunHeader(id, person, setup, started, state, practice);
    }

    public String scenario() {
        return setup.scenario();
    }
}
