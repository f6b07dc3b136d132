package app.gegenwind.run;

import app.gegenwind.account.PersonId;
import java.time.Instant;

/** What is known of a run without replaying it. */
public record RunHeader(RunId id, PersonId person, Setup setup, Instant started, RunState state) {

    /**
     * What the run is of.
     *
     * @param hash of the bundle it is played on
     * @param play which start of that scenario by that person it is, counted from 1
     */
    public record Setup(String scenario, String hash, long seed, int play) {}

    public String scenario() {
        return setup.scenario();
    }
}
