package app.gegenwind.cli;

import app.gegenwind.simulation.Refusal;

/** Why a line of a plan was refused, in words for its author. */
final class RefusalWords {
    private RefusalWords() {}

    static String of(Refusal refusal) {
        var about = String.join(", ", refusal.about());
        return switch (refusal.reason()) {
            case ENDED -> "the run has ended";
            case TIME_BACKWARDS -> "its time lies before what has already happened";
            case UNKNOWN_INCIDENT -> "there is no incident " + about;
            case NOT_OPEN -> "the incident has not opened yet";
            case CLOSED -> "the incident is settled or gone and asks nothing more";
            case UNKNOWN_REPLY -> "there is no such reply here: " + about;
            case ALREADY_SAID -> "the same reply stands there already or is being written";
            case NEEDS_FACT -> "it needs the fact " + about + ", which is not known yet";
            case NOT_YET -> "its condition does not hold yet";
            case NO_PRIVATE_CHANNEL ->
                "the platform gives no way to a private channel; name an e-mail address or a form: " + about;
            case UNKNOWN_FACT -> "there is no fact " + about;
            case ALREADY_ASKED -> "the colleague was asked already";
            case ALREADY_KNOWN -> "the fact is known already";
            case NO_SUCH_TOOL -> "the platform has no such tool: " + about;
            case UNKNOWN_MESSAGE -> "there is no such message";
            case ALREADY_DONE -> "the tool was used there before";
            case UNKNOWN_POST -> "there is no post " + about;
            case NOT_IN_QUEUE -> "the post was stopped: " + about;
            case NOT_MADE -> "the post is an idea, it must be produced first: " + about;
            case IN_WORK -> "the post is still being produced: " + about;
            case IN_APPROVAL -> "the post is being approved: " + about;
            case NEEDS_NO_APPROVAL -> "nobody has to approve the post: " + about;
            case ALREADY_APPROVED -> "the post is approved already: " + about;
            case OUT_ALREADY -> "the post is out already: " + about;
            case NO_SUCH_SLOT -> "the slot lies in the past or after the end";
            case NOT_SCHEDULED -> "the post has no slot: " + about;
            case NOT_OUT -> "the post is not out yet: " + about;
            case NOTHING_TO_ANSWER -> "nobody has commented since: " + about;
            case UNKNOWN_CHOICE -> "the post does not offer this: " + about;
            case TOO_LONG -> "the text is too long (characters, platform, most): " + about;
            case TOO_MANY_HASHTAGS -> "too many hashtags (number, platform, most): " + about;
            case NOTHING_CHANGES -> "it is so already: " + about;
            case QUEUE_STANDS -> "the queue stands still already";
            case QUEUE_RUNS -> "the queue is running already";
            case ALREADY_ESCALATED -> "the incident was handed up already";
            case ALREADY_IGNORED -> "the incident was left alone already";
        };
    }
}
