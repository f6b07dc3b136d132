package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Change;
import app.gegenwind.assessment.Debrief.Step;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.ui.shell.Words;
import java.util.Optional;

/** Words the changes a run could have had. */
record Choices(Story story) {

    Choice of(Change change) {
        return switch (change) {
            case Change.Instead(long number, Decision other) ->
                choice(change, other, at(number), words().of("how.instead", time(at(number))));
            case Change.Earlier(long number, long by) -> earlier(change, number, by);
            case Change.Without(long number) -> choice(change, decision(number), at(number), words().of("how.without"));
            case Change.AskedFirst(long number, String fact) ->
                choice(change, decision(number), at(number), words().of("how.asked-first", told().fact(fact)));
            case Change.QueuePaused(String post, long at) ->
                choice(
                        change,
                        new Decision.PauseQueue(),
                        at,
                        words().of("how.queue-paused", time(at), told().post(post)));
            case Change.Answered(String _, long at, Decision decision) ->
                choice(change, decision, at, words().of("how.answered", time(at)));
        };
    }

    private Choice earlier(Change change, long number, long by) {
        long at = at(number);
        return choice(
                change, decision(number), at, words().of("how.earlier", told().span(by), time(at - by), time(at)));
    }

    private Choice choice(Change change, Decision decision, long at, String how) {
        Optional<Reply> other = saysOtherwise(change) && decision instanceof Decision.Answer(String incident, String id)
                ? told().reply(incident, id)
                : Optional.empty();
        return new Choice(
                change,
                told().doing(decision).orElse(""),
                how,
                other.map(r -> words().of(r.says())).orElse(""),
                other.map(r -> words().of(r.teaches())).orElse(""),
                other.map(Reply::model).orElse(false));
    }

    private static boolean saysOtherwise(Change change) {
        return switch (change) {
            case Change.Instead _, Change.Answered _ -> true;
            case Change.Earlier _, Change.Without _, Change.AskedFirst _, Change.QueuePaused _ -> false;
        };
    }

    /** What a change is about: a decision, else an incident, else the whole desk ({@code ""}). */
    static Object subject(Change change) {
        return switch (change) {
            case Change.Instead c -> c.decision();
            case Change.Earlier c -> c.decision();
            case Change.Without c -> c.decision();
            case Change.AskedFirst c -> c.decision();
            case Change.QueuePaused _ -> "";
            case Change.Answered c -> c.incident();
        };
    }

    private Step step(long number) {
        return story.debrief().decisions().stream()
                .filter(s -> s.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private Decision decision(long number) {
        return step(number).decision();
    }

    private long at(long number) {
        return step(number).at();
    }

    private String time(long at) {
        return told().time(at);
    }

    private Told told() {
        return story.told();
    }

    private Words words() {
        return told().words();
    }
}
