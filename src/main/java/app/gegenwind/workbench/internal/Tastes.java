package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What bots like best in a reply. Of equals the first counts. */
final class Tastes {
    private static final List<Move> SORRY = List.of(Move.APOLOGY, Move.NON_APOLOGY, Move.EMPATHY);

    private Tastes() {}

    static Answering.Taste byLength(Comparator<Integer> order) {
        return (sight, _, choices) ->
                first(choices, Comparator.comparing(reply -> sight.words(reply).length(), order));
    }

    static Reply firstOnTheDesk(Sight sight, Situation.Thread thread, List<Reply> choices) {
        return sight.onTheDesk(thread).stream()
                .filter(choices::contains)
                .findFirst()
                .orElseThrow();
    }

    /** Each reply has its own number, so that the choice stays the same while others come and go. */
    static Reply any(Sight sight, Situation.Thread thread, List<Reply> choices) {
        return most(choices, reply -> Draw.uniform(sight.played(), thread.incident() + "/" + reply.id()));
    }

    static Reply mostApologetic(Sight sight, Situation.Thread thread, List<Reply> choices) {
        return most(
                choices,
                reply -> SORRY.stream()
                        .filter(reply::makes)
                        .findFirst()
                        .map(move -> SORRY.size() - SORRY.indexOf(move))
                        .orElse(0));
    }

    /** Whatever settles it, known or not. */
    static Reply endsTheMatter(Sight sight, Situation.Thread thread, List<Reply> choices) {
        var kind = sight.incident(thread).nature().kind();
        var table = sight.bundle().tables().responses();
        return most(choices, reply -> table.settles(kind, reply.moves()) ? 1 : 0);
    }

    /** The canned text; otherwise what shares most words with an answer given before. */
    static Reply mostUsedUp(Sight sight, Situation.Thread thread, List<Reply> choices) {
        List<Set<String>> said =
                sight.said().stream().map(reply -> Words.of(sight.words(reply))).toList();
        return most(choices, reply -> reply.makes(Move.TEMPLATE) ? 2 : alike(Words.of(sight.words(reply)), said));
    }

    private static double alike(Set<String> words, List<Set<String>> said) {
        return said.stream().mapToDouble(before -> alike(words, before)).max().orElse(0);
    }

    /** Share of the words of both that stand in either (Jaccard). */
    private static double alike(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.retainAll(other);
        return both.size() / (double) Math.max(1, one.size() + other.size() - both.size());
    }

    private static Reply most(List<Reply> choices, ToDoubleFunction<Reply> worth) {
        return first(choices, Comparator.comparingDouble(worth));
    }

    /** The greatest; of equals the first. */
    private static Reply first(List<Reply> choices, Comparator<Reply> order) {
        List<Reply> fromTheEnd = new ArrayList<>(choices.reversed());
        return fromTheEnd.stream().max(order).orElseThrow();
    }
}
