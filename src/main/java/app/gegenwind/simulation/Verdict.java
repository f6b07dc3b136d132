package app.gegenwind.simulation;

import java.util.List;

/** What became of a decision. */
public sealed interface Verdict {
    /** Taken; the events up to and at its moment. */
    record Accepted(List<Event> events) implements Verdict {}

    /** Not taken; nothing changed. */
    record Refused(Refusal refusal) implements Verdict {}
}
