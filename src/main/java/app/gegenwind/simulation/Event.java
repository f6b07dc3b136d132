package app.gegenwind.simulation;

import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import java.util.List;

/**
 * Something that happened in the world: ids and arguments, never wording. Times in simulated ms. Names and order of the arguments are the
 * format of the transcript and do not change.
 */
public sealed interface Event {
    long at();

    record IncidentOpened(long at, String incident) implements Event {}

    /**
     * A crowd comment. {@code parent} 0 is the incident's first message, {@code author} the id of the first comment by the same person (its own
     * if it is the first), {@code wind} that of the topic before it.
     */
    record CommentPosted(
            long at, String incident, long comment, long parent, long author, Stance stance, int wind, Cause cause)
            implements Event {}

    /** A person of the script joins a thread through a beat. */
    record PersonJoined(long at, String incident, long comment, String person, String beat) implements Event {}

    /** The trainee begins to write; the answer goes out at {@code out}. */
    record AnswerStarted(long at, String incident, String reply, long out) implements Event {}

    record AnswerPosted(long at, String incident, String reply, Channel channel, Moment moment, long decision)
            implements Event {}

    /** An answer begun was not sent: its incident was closed or removed meanwhile. */
    record AnswerDropped(long at, String incident, String reply) implements Event {}

    /** The author answers a reply that did not content them: the {@code then} of that reply. */
    record AuthorAnswered(long at, String incident, String reply) implements Event {}

    /** The author writes in private: step counted from 1. */
    record PrivateWritten(long at, String incident, int step) implements Event {}

    record Resolved(long at, String incident) implements Event {}

    /** The author's patience is over. */
    record PatienceLost(long at, String incident) implements Event {}

    record Spilled(long at, String incident, Platform to) implements Event {}

    record WindChanged(long at, String topic, int from, int to) implements Event {}

    /** Standing in thousandths of a point (0–100,000), told when its whole points change. */
    record StandingChanged(long at, long standing) implements Event {}

    record FactAsked(long at, String fact, long answer) implements Event {}

    record FactLearned(long at, String fact, boolean asked) implements Event {}

    record PromiseMade(long at, String incident, long due) implements Event {}

    record PromiseKept(long at, String incident) implements Event {}

    record PromiseBroken(long at, String incident) implements Event {}

    /** {@code storm} is the run's wind when it went out. */
    record PostPublished(long at, String post, int storm) implements Event {}

    /** The numbers of an own post are read; they count from when it went out. */
    record PostRead(long at, String post, Numbers numbers) implements Event {}

    /** Its slot came while the queue stood still or it was not ready; it has none any more. */
    record PostHeld(long at, String post) implements Event {}

    /** A post was worded; one that was an idea is ready for that at {@code ready}. */
    record PostComposed(long at, String post, Dress dress, long ready, long decision) implements Event {}

    record PostProduced(long at, String post) implements Event {}

    /** Handed to whoever has to approve it, who answers at {@code answer}. */
    record PostSubmitted(long at, String post, long answer, long decision) implements Event {}

    record PostApproved(long at, String post) implements Event {}

    /** Not approved: {@code misses} names the marks and the facts that are missing. */
    record PostReturned(long at, String post, List<String> misses) implements Event {}

    /** {@code from} is its slot before, −1 if it had none. */
    record PostScheduled(long at, String post, long slot, long from, long decision) implements Event {}

    record PostUnscheduled(long at, String post, long decision) implements Event {}

    /** The early comments under it are answered; that is done at {@code done}. */
    record PostEngaged(long at, String post, long done, long decision) implements Event {}

    record PostStopped(long at, String post) implements Event {}

    record QueuePaused(long at, Moment moment) implements Event {}

    record QueueResumed(long at) implements Event {}

    record BeatHappened(long at, String beat) implements Event {}

    record MediaReported(long at, String beat, String topic) implements Event {}

    /** {@code message} 0 is the incident's first message. */
    record Moderated(long at, String incident, long message, Move tool, Moment moment, long decision)
            implements Event {}

    /** Fair criticism was removed and somebody had kept a picture of it. */
    record ScreenshotSpread(long at, String incident) implements Event {}

    record Ignored(long at, String incident, Moment moment, long decision) implements Event {}

    record Escalated(long at, String incident, Moment moment, long decision) implements Event {}

    /** {@code capped}: the overall bound on messages was reached, so nothing is claimed about subsets. */
    record RunEnded(long at, boolean capped) implements Event {}
}
