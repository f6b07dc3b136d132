package app.gegenwind.simulation;

import java.util.List;

/** Why a decision was not taken: a reason and what it speaks of (ids). The wording is the screen's. */
public record Refusal(Reason reason, List<String> about) {

    public enum Reason {
        /** The run has ended. */
        ENDED,
        /** The time lies before what has already happened. */
        TIME_BACKWARDS,
        UNKNOWN_INCIDENT,
        /** The incident has not opened yet. */
        NOT_OPEN,
        /** The incident was taken away or is settled and asks nothing more. */
        CLOSED,
        UNKNOWN_REPLY,
        /** The same reply stands there already, or is being written. */
        ALREADY_SAID,
        /** A fact is missing: about = fact. */
        NEEDS_FACT,
        /** Its condition does not hold yet. */
        NOT_YET,
        /** The platform gives no way to a private channel: about = platform. */
        NO_PRIVATE_CHANNEL,
        UNKNOWN_FACT,
        ALREADY_ASKED,
        ALREADY_KNOWN,
        /** about = tool, platform. */
        NO_SUCH_TOOL,
        UNKNOWN_MESSAGE,
        /** The tool was used there before. */
        ALREADY_DONE,
        UNKNOWN_POST,
        /** The post is out, or was stopped. */
        NOT_IN_QUEUE,
        QUEUE_STANDS,
        QUEUE_RUNS,
        /** The post is an idea: it must be produced first. */
        NOT_MADE,
        /** It is being produced. */
        IN_WORK,
        IN_APPROVAL,
        NEEDS_NO_APPROVAL,
        ALREADY_APPROVED,
        OUT_ALREADY,
        /** The slot lies in the past or after the end. */
        NO_SUCH_SLOT,
        NOT_SCHEDULED,
        NOT_OUT,
        /** Nobody has commented yet, or those who have were just answered. */
        NOTHING_TO_ANSWER,
        /** about = the choice the post does not offer. */
        UNKNOWN_CHOICE,
        /** about = characters, platform, most. */
        TOO_LONG,
        /** about = hashtags, platform, most. */
        TOO_MANY_HASHTAGS,
        /** It is so already. */
        NOTHING_CHANGES,
        ALREADY_ESCALATED,
        ALREADY_IGNORED
    }

    public static Refusal of(Reason reason, String... about) {
        return new Refusal(reason, List.of(about));
    }
}
