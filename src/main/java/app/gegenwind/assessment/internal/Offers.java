package app.gegenwind.assessment.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What could have been said when an answer was begun: the replies beside it that wait for nothing and rest on known facts only. */
final class Offers {
    private final Bundle bundle;
    private final SortedSet<String> known = new TreeSet<>();
    private final Map<String, List<Move>> offered = new LinkedHashMap<>();

    Offers(Bundle bundle) {
        this.bundle = bundle;
    }

    void hear(Event event) {
        switch (event) {
            case Event.FactLearned e -> known.add(e.fact());
            case Event.AnswerStarted e -> offered.put(key(e.incident(), e.reply()), moves(e.incident(), e.reply()));
            default -> {}
        }
    }

    /** Moves that were on offer when this reply was chosen. */
    List<Move> beside(String incident, String reply) {
        return offered.getOrDefault(key(incident, reply), List.of());
    }

    private List<Move> moves(String incident, String reply) {
        return beside(bundle.scenario().incident(incident).answers(), reply)
                .filter(this::couldBeSaid)
                .flatMap(r -> r.moves().stream())
                .distinct()
                .toList();
    }

    private static Stream<Reply> beside(Incident.Answers answers, String reply) {
        return Stream.concat(
                        Stream.of(answers.replies()), answers.steps().stream().map(Incident.PrivateStep::replies))
                .filter(choice -> choice.containsKey(reply))
                .flatMap(choice -> choice.values().stream());
    }

    private boolean couldBeSaid(Reply reply) {
        Reply.Conditions conditions = reply.conditions();
        return conditions.when().isEmpty()
                && known.containsAll(conditions.needs())
                && known.containsAll(conditions.assumes());
    }

    private static String key(String incident, String reply) {
        return incident + " " + reply;
    }
}
