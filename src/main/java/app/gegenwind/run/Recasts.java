package app.gegenwind.run;

import app.gegenwind.account.PersonId;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Parameters;
import java.util.Optional;

/** Scenarios played in other words, as one's own brand for instance. Such a run is a play like any other and keeps its words. */
public interface Recasts {

    /** Starts a run of a scenario as {@link app.gegenwind.scenario.Recast} has it, with a seed of its own. Its clock waits at 0 for "continue". */
    RunId start(PersonId person, Bundle recast);

    /** Starts a run of the same scenario as it is offered now, in the words of that run. Empty if it is offered no more, or there is no such run. */
    Optional<RunId> again(PersonId person, RunId run);

    /** The words of the person's last play of the scenario in other words; none if there was none. */
    Parameters last(PersonId person, String scenario);
}
