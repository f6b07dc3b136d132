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
        ALREADY_ESCALATED,
        ALREADY_IGNORED
    }

    public static Refusal of(Reason reason, String... about) {
        return new Refusal(reason, List.of(about));
    }
}
