package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Numbers;
import java.util.HexFormat;
import java.util.List;

/** The lines of a transcript: stable names, arguments in a fixed order. */
public final class Lines {
    private Lines() {}

    public static String of(Event event) {
        return event.at() + " " + body(event);
    }

    /** Longer than a screenful of rules should be: one line an event, and the compiler sees that none is missing. */
    private static String body(Event event) {
        return switch (event) {
            case Event.IncidentOpened e -> line("incident-opened", e.incident());
            case Event.CommentPosted e -> comment(e);
            case Event.PersonJoined e -> line("person-joined", e.incident(), id(e.comment()), e.person(), e.beat());
            case Event.AnswerStarted e -> line("answer-started", e.incident(), e.reply(), e.out());
            case Event.AnswerPosted e ->
                line("answer-posted", e.incident(), e.reply(), e.channel().id(), moment(e.moment()), e.decision());
            case Event.AnswerDropped e -> line("answer-dropped", e.incident(), e.reply());
            case Event.AuthorAnswered e -> line("author-answered", e.incident(), e.reply());
            case Event.PrivateWritten e -> line("private-written", e.incident(), e.step());
            case Event.Resolved e -> line("resolved", e.incident());
            case Event.PatienceLost e -> line("patience-lost", e.incident());
            case Event.Spilled e -> line("spilled", e.incident(), e.to().id());
            case Event.ScreenshotSpread e -> line("screenshot-spread", e.incident());
            case Event.WindChanged e -> line("wind-changed", e.topic(), e.from(), e.to());
            case Event.StandingChanged e -> line("standing-changed", e.standing());
            case Event.BeatHappened e -> line("beat-happened", e.beat());
            case Event.MediaReported e -> line("media-reported", e.beat(), e.topic());
            case Event.RunEnded e -> line("run-ended", e.capped());
            case Event.FactAsked e -> line("fact-asked", e.fact(), e.answer());
            case Event.FactLearned e -> line("fact-learned", e.fact(), e.asked());
            case Event.PromiseMade e -> line("promise-made", e.incident(), e.due());
            case Event.PromiseKept e -> line("promise-kept", e.incident());
            case Event.PromiseBroken e -> line("promise-broken", e.incident());
            case Event.PostPublished e -> line("post-published", e.post(), e.storm());
            case Event.PostRead e -> numbers(e);
            case Event.PostComposed e -> composed(e);
            case Event.PostProduced e -> line("post-produced", e.post());
            case Event.PostSubmitted e -> line("post-submitted", e.post(), e.answer(), e.decision());
            case Event.PostApproved e -> line("post-approved", e.post());
            case Event.PostReturned e -> line("post-returned", e.post(), list(e.misses()));
            case Event.PostScheduled e -> line("post-scheduled", e.post(), e.slot(), e.from(), e.decision());
            case Event.PostUnscheduled e -> line("post-unscheduled", e.post(), e.decision());
            case Event.PostEngaged e -> line("post-engaged", e.post(), e.done(), e.decision());
            case Event.PostHeld e -> line("post-held", e.post());
            case Event.PostStopped e -> line("post-stopped", e.post());
            case Event.QueuePaused e -> line("queue-paused", moment(e.moment()));
            case Event.QueueResumed e -> line("queue-resumed");
            case Event.Moderated e ->
                line("moderated", e.incident(), id(e.message()), e.tool().id(), moment(e.moment()), e.decision());
            case Event.Ignored e -> line("ignored", e.incident(), moment(e.moment()), e.decision());
            case Event.Escalated e -> line("escalated", e.incident(), moment(e.moment()), e.decision());
        };
    }

    private static String comment(Event.CommentPosted e) {
        return line(
                "comment-posted",
                e.incident(),
                id(e.comment()),
                id(e.parent()),
                id(e.author()),
                e.stance().id(),
                e.wind(),
                cause(e.cause()));
    }

    private static String numbers(Event.PostRead e) {
        Numbers n = e.numbers();
        return line("post-read", e.post(), n.reached(), n.impressions(), n.engaged(), n.followers());
    }

    private static String composed(Event.PostComposed e) {
        List<String> marks = e.dress().marks().stream().map(Mark::id).toList();
        return line(
                "post-composed",
                e.post(),
                list(e.dress().wording()),
                list(e.dress().hashtags()),
                list(marks),
                e.ready(),
                e.decision());
    }

    /** Joined by commas; a dash for none. */
    private static String list(List<String> words) {
        return words.isEmpty() ? "-" : String.join(",", words);
    }

    private static String moment(Moment m) {
        return line(m.phase().id(), m.channel().id(), m.again(), m.known(), m.wind());
    }

    private static String cause(Cause cause) {
        return switch (cause) {
            case Cause.Script c -> "script";
            case Cause.Decided c -> "decision:" + c.decision();
            case Cause.Silence c -> "silence";
            case Cause.Joined c -> "beat:" + c.beat();
            case Cause.Posted c -> "post:" + c.post();
            case Cause.Broken c -> "promise-broken";
        };
    }

    private static String id(long message) {
        return HexFormat.of().toHexDigits(message);
    }

    private static String line(String name, Object... arguments) {
        StringBuilder line = new StringBuilder(name);
        for (Object argument : arguments) {
            line.append(' ').append(argument);
        }
        return line.toString();
    }
}
