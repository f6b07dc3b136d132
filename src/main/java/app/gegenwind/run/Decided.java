package app.gegenwind.run;

import app.gegenwind.simulation.Call;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Refusal;
import java.util.List;

/** What became of a decision. Whatever is not taken has changed nothing and stands in no log. */
public sealed interface Decided {

    /**
     * In the log, and in effect.
     *
     * @param position of the log after it
     * @param events it brought at its moment, as far as they can be seen at once
     */
    record Taken(int position, List<Event> events) implements Decided {}

    /**
     * Quiet time has passed.
     *
     * @param position of the log after it
     * @param passed simulated ms
     */
    record Skipped(int position, long passed, Call call) implements Decided {}

    /** The world refuses it. */
    record Refused(Refusal refusal) implements Decided {}

    /** The run refuses it. */
    record Declined(Reason reason) implements Decided {}

    /** Another tab, node or click was faster: the page had seen {@code expected} decisions, the log has {@code found}. */
    record LostRace(RunId run, int expected, int found) implements Decided {

        /** For the operator's log; the screen has its own words. */
        public String message() {
            return "Run %s expects decision %d next, the log already has %d. Reload the run and repeat the action."
                    .formatted(run, expected + 1, found);
        }
    }

    /** No such run, or somebody else's. */
    record NotFound() implements Decided {}

    enum Reason {
        /** The clock was stopped or waits for "continue". */
        PAUSED,
        /** The run is finished or abandoned. */
        ENDED,
        /** An update of the product interrupted the run. */
        INTERRUPTED,
        /** The clock is that way already. */
        ALREADY_SO,
        /** A pace must be 0 or from 25 to 400 percent. */
        PACE_OUT_OF_RANGE
    }
}
