package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Fact;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Situation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks for every fact, then does whatever the response table expects most of now: a reply, a tool on a first message, or leaving it alone. To whom nobody
 * owes an answer it says only what waited for its condition. Of equals it takes what stands first on the desk. It never looks further than one decision.
 */
record Greedy() implements Policy {

    /** A decision and what is expected of it. */
    private record Option(Decision decision, double worth) {}

    @Override
    public Optional<Decision> next(Sight sight) {
        return ask(sight)
                .or(() -> sight.waiting().flatMap(t -> best(sight, t).stream()).findFirst())
                .or(() -> followUps(sight))
                .or(() -> Calendar.MARKED.next(sight));
    }

    private static Optional<Decision> ask(Sight sight) {
        return sight.bundle().scenario().cast().facts().values().stream()
                .map(Fact::id)
                .flatMap(fact -> sight.possible(new Decision.Ask(fact)).stream())
                .findFirst();
    }

    private static Optional<Decision> best(Sight sight, Situation.Thread thread) {
        Stream<Option> done = Stream.concat(tools(sight, thread), leaving(sight, thread));
        return best(
                Stream.concat(replies(sight, thread), done),
                Expectation.of(sight, thread).leaving());
    }

    private static Optional<Decision> followUps(Sight sight) {
        Stream<Option> replies = sight.now().threads().stream()
                .filter(thread -> !Sight.waits(thread))
                .flatMap(thread ->
                        replies(sight, thread).filter(option -> isConditional(sight, thread, option.decision())));
        return best(replies, 0);
    }

    private static boolean isConditional(Sight sight, Situation.Thread thread, Decision decision) {
        return decision instanceof Decision.Answer answer
                && sight.incident(thread)
                        .reply(answer.reply())
                        .flatMap(reply -> reply.conditions().when())
                        .isPresent();
    }

    private static Optional<Decision> best(Stream<Option> options, double least) {
        return options.filter(option -> option.worth() > least)
                .sorted(Comparator.comparingDouble(Option::worth).reversed())
                .map(Option::decision)
                .findFirst();
    }

    private static Stream<Option> replies(Sight sight, Situation.Thread thread) {
        Expectation expectation = Expectation.of(sight, thread);
        return sight.onTheDesk(thread).stream()
                .flatMap(reply -> sight.possible(new Decision.Answer(thread.incident(), reply.id())).stream()
                        .map(decision -> new Option(decision, expectation.of(reply))));
    }

    private static Stream<Option> tools(Sight sight, Situation.Thread thread) {
        Expectation expectation = Expectation.of(sight, thread);
        return sight.bundle().facts(sight.incident(thread).platform()).tools().stream()
                .flatMap(tool -> sight.possible(new Decision.Moderate(thread.incident(), "", tool)).stream()
                        .map(decision -> new Option(decision, expectation.of(List.of(tool)))));
    }

    private static Stream<Option> leaving(Sight sight, Situation.Thread thread) {
        double worth = Expectation.of(sight, thread).of(List.of(Move.SILENCE));
        return sight.possible(new Decision.Ignore(thread.incident())).stream()
                .map(decision -> new Option(decision, worth));
    }
}
