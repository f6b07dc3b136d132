package app.gegenwind.run;

import app.gegenwind.account.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a run without replaying it.
 *
 * @param purpose whether it is a play, or practice or a preview, which never count: neither as a play nor for a career or a best score
 */
public record RunHeader(RunId id, PersonId person, Setup setup, Instant started, RunState state, Purpose purpose) {

    /**
     * What the run is of.
     *
     * @param hash of the bundle it is played on
     * @param play which start of that scenario by that person it is, counted from 1; 0 for a run that does not count
     */
    public record Setup(String scenario, String hash, long seed, int play) {}

    /** A run that counts. */
    public RunHeader(RunId id, PersonId person, Setup setup, Instant started, RunState state) {
        this(id, person, setup, started, state, new Purpose.Play());
    }

    /** Whether it is a play of its scenario, neither practice nor a preview. */
    public boolean counts() {
        return purpose instanceof Purpose.Play;
    }

    /** What it was begun from if it is practice. */
    public Optional<PracticeOf> practice() {
        return purpose instanceof PracticeOf practice ? Optional.of(practice) : Optional.empty();
    }

    /** What an author wanted to see if it is a preview. */
    public Optional<Preview> preview() {
        return purpose instanceof Preview preview ? Optional.of(preview) : Optional.empty();
    }

    /** The same run, having come that far. */
    public RunHeader in(RunState state) {
        return new RunHeader(id, person, setup, started, state, purpose);
    }

    public String scenario() {
        return setup.scenario();
    }
}
