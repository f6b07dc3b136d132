package app.gegenwind.simulation;

/**
 * Something that needs the trainee, and so ends quiet time: when, why, and what it speaks of (an id; {@code ""} for the whole desk). The wording
 * is the screen's. What calls and what does not stands in {@code docs/time-and-order.md}.
 */
public record Call(long at, Reason reason, String about) {

    public enum Reason {
        /** An incident opened: about = incident. */
        INCIDENT,
        /** An author was not content and wrote again: about = incident. */
        AUTHOR,
        /** An author wrote in private: about = incident. */
        PRIVATE,
        /** A person of the story joined a thread: about = incident. */
        PERSON,
        /** A thread grew: five, ten, twenty, forty … against the brand: about = incident. */
        CROWD,
        /** A screenshot of what was removed makes the rounds: about = incident. */
        SCREENSHOT,
        /** A storm is seen on another platform, too: about = incident. */
        SPILL,
        /** A medium reports: about = beat. */
        MEDIA,
        /** Wind rose to 2 or more: about = topic. */
        WIND,
        /** A colleague wrote, or a hint points at something: about = beat. */
        TEAM,
        /** A fact is known now: about = fact. */
        FACT,
        /** An author waits and will not wait much longer: about = incident. */
        PATIENCE_ENDS,
        /** An author waits no longer: about = incident. */
        PATIENCE_LOST,
        /** What was promised is due soon: about = incident. */
        PROMISE_DUE,
        /** What was promised has not been done: about = incident. */
        PROMISE_BROKEN,
        /** An own post has been produced: about = post. */
        POST_MADE,
        /** An own post has been approved: about = post. */
        POST_APPROVED,
        /** An own post came back from its approval, for marks it needs: about = post. */
        POST_RETURNED,
        /** The slot of an own post is near, and the post is not ready: about = post. */
        POST_UNREADY,
        /** An own post went out: about = post. */
        POST_OUT,
        /** An own post did not go out: about = post. */
        POST_HELD,
        /** The first reactions to an own post are there: about = post. */
        POST_NOTICED,
        /** The run is over. */
        ENDED
    }
}
