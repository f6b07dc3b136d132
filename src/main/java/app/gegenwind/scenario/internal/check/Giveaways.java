package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Language;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Lengths and places that give the model answer away. */
final class Giveaways implements Check {
    private static final int LEAST_CHOICES = 4;
    private static final double MOST = 2.0 / 3;

    @Override
    public void check(Draft draft) {
        List<List<Reply>> choices = draft.incidents().stream()
                .flatMap(Giveaways::choices)
                .filter(Giveaways::isChoice)
                .toList();
        if (choices.size() < LEAST_CHOICES) {
            return;
        }
        checkLength(draft, choices);
        checkPlace(draft, choices);
    }

    private static Stream<List<Reply>> choices(Incident incident) {
        Stream<Collection<Reply>> open = Stream.of(incident.answers().replies().values());
        Stream<Collection<Reply>> hidden =
                incident.answers().steps().stream().map(step -> step.replies().values());
        return Stream.concat(open, hidden).map(List::copyOf);
    }

    private static boolean isChoice(List<Reply> replies) {
        return replies.size() > 1 && replies.stream().filter(Reply::model).count() == 1;
    }

    private static void checkLength(Draft draft, List<List<Reply>> choices) {
        for (Language language : draft.scenario().languages()) {
            long longest = choices.stream()
                    .filter(replies -> modelIsLongest(replies, language))
                    .count();
            if (longest > MOST * choices.size()) {
                draft.report(Diagnostic.MODEL_LONGEST, draft.places().key("incidents"), longest, choices.size());
            }
        }
    }

    private static boolean modelIsLongest(List<Reply> replies, Language language) {
        int model = length(replies.get(place(replies)), language);
        return replies.stream().filter(r -> !r.model()).allMatch(r -> length(r, language) < model);
    }

    private static int length(Reply reply, Language language) {
        return reply.says().in(language).length();
    }

    private static void checkPlace(Draft draft, List<List<Reply>> choices) {
        int most = choices.stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < most; place++) {
            int here = place;
            long there = choices.stream().filter(r -> place(r) == here).count();
            if (there > MOST * choices.size()) {
                draft.report(
                        Diagnostic.MODEL_SAME_PLACE, draft.places().key("incidents"), place + 1, there, choices.size());
            }
        }
    }

    private static int place(List<Reply> replies) {
        return replies.stream().map(Reply::model).toList().indexOf(true);
    }
}
