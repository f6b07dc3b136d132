package app.gegenwind.run;

import app.gegenwind.account.PersonId;
import app.gegenwind.assessment.Debrief;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import java.util.List;
import java.util.Optional;

/**
 * The runs people play. A decision is in the log before it takes effect; what happens is computed. Nobody reaches another person's run: it
 * is as if it did not exist. The server sets the time of every decision.
 */
public interface Runs {

    /** Starts a run with a seed of its own; empty if there is no such scenario. Its clock waits at 0 for "continue". */
    Optional<RunId> start(PersonId person, String scenario);

    /** As {@link #start(PersonId, String)}, with a given seed. */
    Optional<RunId> start(PersonId person, String scenario, long seed);

    /** A person's runs, the latest first; practice and previews among them, see {@link RunHeader#counts}. */
    List<RunHeader> of(PersonId person);

    /** The run as it stands. No sign that anybody looks: a server still refreshes the pages of browsers that have gone. */
    Opened open(PersonId person, RunId run);

    /** Takes a decision if the log still has {@code position} decisions, else {@link Decided.LostRace}. */
    Decided decide(PersonId person, RunId run, Decision decision, int position);

    /** Takes a decision wherever the log stands; the decision itself must still be possible. */
    Decided decide(PersonId person, RunId run, Decision decision);

    /** Stops the clock. */
    default Decided pause(PersonId person, RunId run) {
        return decide(person, run, new Decision.Pause());
    }

    /** Starts a standing clock; untimed, moves it to the next event. */
    default Decided proceed(PersonId person, RunId run) {
        return decide(person, run, new Decision.Continue());
    }

    /** Sets the pace in percent of the scenario's, 25 to 400; 0 is untimed. A paused clock stays paused. */
    default Decided pace(PersonId person, RunId run, int percent) {
        return decide(person, run, new Decision.Pace(percent));
    }

    /** Lets quiet time pass until something needs the trainee; a paused clock does not. Answered by {@link Decided.Skipped}. */
    default Decided skip(PersonId person, RunId run) {
        return decide(person, run, new Decision.Skip());
    }

    /** Ends the run before its time, without a score. */
    default Decided abandon(PersonId person, RunId run) {
        return decide(person, run, new Decision.Abandon());
    }

    /** Tells the feed whatever changes from now on; empty if there is no such run. Open the run after this call, and nothing is missed. */
    Optional<RunFeed.Watch> watch(PersonId person, RunId run, RunFeed feed);

    /** A browser says that its page is still there; a decision says so too. A running clock stops {@value #GONE_AFTER_SECONDS} s after the last sign. */
    void seen(PersonId person, RunId run);

    int GONE_AFTER_SECONDS = 60;

    /** The debrief of a finished run, from its record. */
    Optional<Debrief> debrief(PersonId person, RunId run);

    /** The scenario as it was when the run began; empty if there is no such run or this version cannot read it any more. */
    Optional<Bundle> bundle(PersonId person, RunId run);
}
