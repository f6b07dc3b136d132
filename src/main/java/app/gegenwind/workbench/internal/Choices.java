package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.workbench.BlindSheet.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All choices of a scenario as a blind reader gets them: language and order by dice. */
public final class Choices {
    private static final List<String> IN_THREAD = List.of("", ", later");

    private Choices() {}

    /** @param number decides which choices are drawn first */
    public record Drawn(double number, Choice choice) {}

    public static Stream<Drawn> of(Bundle bundle, long seed) {
        return bundle.scenario().cast().incidents().values().stream().flatMap(incident -> of(bundle, incident, seed));
    }

    private static Stream<Drawn> of(Bundle bundle, Incident incident, long seed) {
        List<Options> options = Options.of(incident);
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).isChoice() && options.get(i).models() == 1)
                .mapToObj(i -> drawn(bundle, incident.id() + place(i), options.get(i), seed));
    }

    private static String place(int i) {
        return i < IN_THREAD.size() ? IN_THREAD.get(i) : ", private " + (i - IN_THREAD.size() + 1);
    }

    private static Drawn drawn(Bundle bundle, String where, Options options, long seed) {
        String key = bundle.id() + "/" + where;
        List<Reply> replies = options.replies().stream()
                .sorted(Comparator.comparingDouble(reply -> Draw.uniform(seed, key + "/" + reply.id())))
                .toList();
        Language language = language(bundle, Draw.uniform(seed, key + "/language"));
        List<String> says =
                replies.stream().map(reply -> reply.says().in(language)).toList();
        int own = IntStream.range(0, replies.size())
                .filter(i -> replies.get(i).model())
                .findFirst()
                .orElseThrow();
        return new Drawn(Draw.uniform(seed, key), new Choice(bundle.id(), where, language, says, own));
    }

    private static Language language(Bundle bundle, double number) {
        List<Language> languages = bundle.scenario().languages();
        return languages.isEmpty() ? Language.DE : languages.get((int) (number * languages.size()));
    }
}
