package app.gegenwind.scenario.plan;

import app.gegenwind.scenario.vocabulary.Move;

/** What a trainee does. Ids are those of the scenario; a message is the root of an incident ({@code ""}) or a comment's id. */
public sealed interface Decision {

    /** Answers an incident, in its thread or in its private conversation. */
    record Answer(String incident, String reply) implements Decision {}

    /** Uses a tool of the platform on a message: hide, delete, report, restrict, block, limit, pin, evidence-first. */
    record Moderate(String incident, String message, Move tool) implements Decision {}

    /** Leaves an incident unanswered on purpose. */
    record Ignore(String incident) implements Decision {}

    /** Asks the colleague who knows a fact. */
    record Ask(String fact) implements Decision {}

    /** Hands an incident up. */
    record Escalate(String incident) implements Decision {}

    record PauseQueue() implements Decision {}

    record ResumeQueue() implements Decision {}

    /** Takes one post out of the queue. */
    record StopPost(String post) implements Decision {}

    /** Decisions about the clock: they stand in the log but change nothing in the world. */
    sealed interface OfClock extends Decision {}

    record Pause() implements OfClock {}

    record Continue() implements OfClock {}

    /** Percent of the scenario's pace, 25 to 400; 0 is untimed: the clock stands until "continue" and moves to the next event. */
    record Pace(int percent) implements OfClock {}

    /** Ends the run before its time, without a score. */
    record Abandon() implements OfClock {}
}
