package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.Arrays;
import java.util.stream.Stream;

/** How much must be read in a minute of play. */
final class ReadingLoad implements Check {
    private static final int MOST_PER_MINUTE = 150;

    @Override
    public void check(Draft draft) {
        long words = Arrays.stream(Language.values())
                .mapToLong(language -> words(draft, language))
                .max()
                .orElse(0);
        long minutes = Math.max(1, draft.scenario().clock().minutesOfPlay());
        if (words > MOST_PER_MINUTE * minutes) {
            draft.report(Diagnostic.TOO_MUCH_READING, draft.places().key("briefing"), words, minutes);
        }
    }

    private static long words(Draft draft, Language language) {
        return compulsory(draft)
                .map(text -> text.in(language).strip())
                .filter(text -> !text.isEmpty())
                .mapToLong(text -> text.split("\\s+").length)
                .sum();
    }

    private static Stream<Text> compulsory(Draft draft) {
        Stream<Text> notes = draft.scenario().cast().beats().stream()
                .flatMap(beat -> beat.actions().stream())
                .flatMap(action -> action instanceof Beat.Action.Team team ? Stream.of(team.says()) : Stream.empty());
        Stream<Text> incidents = draft.incidents().stream().flatMap(ReadingLoad::texts);
        return Stream.of(Stream.of(draft.scenario().headline().briefing()), notes, incidents)
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Incident incident) {
        Stream<Text> replies = incident.allReplies().map(Reply::says);
        Stream<Text> messages = incident.answers().steps().stream().map(Incident.PrivateStep::they);
        return Stream.of(Stream.of(incident.says()), replies, messages).flatMap(texts -> texts);
    }
}
