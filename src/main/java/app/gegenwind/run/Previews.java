package app.gegenwind.run;

import app.gegenwind.account.PersonId;
import java.util.Optional;

/** Runs for authors, who look at a moment of their scenario without playing up to it. */
public interface Previews {

    /**
     * Starts a run of the scenario as it is offered now, standing at the preview's moment and waiting for "continue". It never counts. Empty if there
     * is no such scenario or plan, or if the moment does not lie between the start and the end.
     */
    Optional<RunId> start(PersonId person, String scenario, long seed, Preview preview);
}
