package app.gegenwind.assessment;

import app.gegenwind.scenario.plan.Decision;

/**
 * One thing a run could have had otherwise. Decisions are named by their number in the run, counted from 1 in the order they were accepted;
 * times are simulated ms.
 */
public sealed interface Change {

    /** Another decision at the same moment. */
    record Instead(long decision, Decision other) implements Change {}

    /** The same decision so many ms earlier. */
    record Earlier(long decision, long by) implements Change {}

    /** Left alone. */
    record Without(long decision) implements Change {}

    /** A colleague asked at that moment, and the same said once the answer was there. */
    record AskedFirst(long decision, String fact) implements Change {}

    /** The queue of own posts paused just before that post went out. */
    record QueuePaused(String post, long at) implements Change {}

    /** A silence broken: {@code decision} about an incident that was left unanswered. */
    record Answered(String incident, long at, Decision decision) implements Change {}
}
