package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.stream.Stream;

/** What whoever plays a scenario has to read: the briefing, what colleagues and authors write, and the replies to choose from. */
public final class Reading {
    private Reading() {}

    public static long words(Scenario scenario, Language language) {
        return compulsory(scenario)
                .map(text -> text.in(language).strip())
                .filter(text -> !text.isEmpty())
                .mapToLong(text -> text.split("\\s+").length)
                .sum();
    }

    private static Stream<Text> compulsory(Scenario scenario) {
        Stream<Text> notes = scenario.cast().beats().stream()
                .flatMap(beat -> beat.actions().stream())
                .flatMap(action -> action instanceof Beat.Action.Team team ? Stream.of(team.says()) : Stream.empty());
        Stream<Text> incidents = scenario.cast().incidents().values().stream().flatMap(Reading::texts);
        return Stream.of(Stream.of(scenario.headline().briefing()), notes, incidents)
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Incident incident) {
        Stream<Text> replies = incident.allReplies().map(Reply::says);
        Stream<Text> messages = incident.answers().steps().stream().map(Incident.PrivateStep::they);
        return Stream.of(Stream.of(incident.says()), replies, messages).flatMap(texts -> texts);
    }
}
