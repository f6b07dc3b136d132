package app.gegenwind.run;

import app.gegenwind.account.PersonId;
import java.util.List;
import java.util.Optional;

/** What can be done with a run after its end. Nobody reaches another person's run but by a link that its owner gave them. */
public interface FinishedRuns {

    /** Empty if there is no such run, if it is somebody else's, or if it is not finished. */
    Optional<FinishedRun> open(PersonId person, RunId run);

    /** The run behind a secret link; nobody need be signed in. Empty for a wrong key and a revoked one alike. */
    Optional<FinishedRun> open(ShareKey key);

    /** Plays of the same scenario that were started before this run and count, the latest first. */
    List<Earlier> earlier(PersonId person, RunId run);

    /**
     * Starts a practice run: the same scenario and seed, the first {@code decisions} decisions about the world as they were, standing at {@code at}
     * (simulated ms) and waiting for "continue". It never counts. Empty if the run cannot be replayed, has fewer decisions, or {@code at} lies
     * before the last one kept or not before the end.
     */
    Optional<RunId> practise(PersonId person, RunId run, int decisions, long at);

    /** The run's link, made at the first call; empty if there is no such finished run. */
    Optional<Share> share(PersonId person, RunId run);

    /** The run's link, if there is one. */
    Optional<Share> shared(PersonId person, RunId run);

    /** The link shows nothing from now on, and the next one is another; false if there was none. */
    boolean revoke(PersonId person, RunId run);

    /** Marks a piece of evidence of a finished run as contested, or changes why. Blanks around the text are taken off. */
    Contest.Filed contest(PersonId person, RunId run, int evidence, String why);

    /** The evidence is not contested any more; false if it was not. */
    boolean withdraw(PersonId person, RunId run, int evidence);
}
