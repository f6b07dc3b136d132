package app.gegenwind.ui.library;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Parameters;
import app.gegenwind.scenario.script.Parameter;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.ui.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A scenario about to be played in other words: what can be said otherwise, filled in with what was said last time. */
record RecastScreen(String title, String lead, List<Field> fields) {

    /**
     * One word to fill in.
     *
     * @param language of the word; empty where it is the same in both
     * @param value to begin with
     * @param own the author's
     * @param example a sentence with the word in braces; empty where there is none
     */
    record Field(
            Parameter parameter, Optional<Language> language, String label, String value, String own, String example) {
        String id() {
            return parameter.id() + language.map(l -> "-" + l.code()).orElse("");
        }

        /** The example with that word in it. */
        String reads(String word) {
            return example.replace("{" + parameter.id() + "}", word.isEmpty() ? "…" : word);
        }

        private boolean isFor(Language spoken) {
            return language.map(spoken::equals).orElse(true);
        }
    }

    static RecastScreen of(Bundle bundle, Parameters last, Words words) {
        var scenario = bundle.scenario();
        List<Field> fields = new ArrayList<>();
        for (Parameter parameter : scenario.parameters()) {
            Text value = last.values().getOrDefault(parameter.id(), parameter.value());
            languages(parameter, words)
                    .forEach(language -> fields.add(field(bundle, parameter, language, value, words)));
        }
        String title = words.of(scenario.title());
        return new RecastScreen(words.of("recast.title", title), words.of("recast.lead"), fields);
    }

    /** One for all where the author has one for all; else one's own first. */
    private static List<Optional<Language>> languages(Parameter parameter, Words words) {
        if (parameter.value().de().equals(parameter.value().en())) {
            return List.of(Optional.empty());
        }
        return List.of(Optional.of(words.language()), Optional.of(words.other()));
    }

    private static Field field(
            Bundle bundle, Parameter parameter, Optional<Language> language, Text value, Words words) {
        Language spoken = language.orElse(words.language());
        String label = spoken == words.language()
                ? called(parameter, words)
                : words.of("recast.also", words.of("language." + spoken.code()), called(parameter, new Words(spoken)));
        String example = Example.of(parameter, spoken, bundle.scenario().parameters());
        return new Field(
                parameter, language, label, value.in(spoken), parameter.value().in(spoken), example);
    }

    private static String called(Parameter parameter, Words words) {
        if (parameter.id().equals(Parameter.BRAND)) {
            return words.of("recast.brand");
        }
        return parameter.called().isEmpty() ? parameter.id() : words.of(parameter.called());
    }

    /** The words that were filled in, in the order of the fields. */
    Parameters filled(List<String> values) {
        SortedMap<String, Text> filled = new TreeMap<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            String value = values.get(i);
            Text before = filled.getOrDefault(
                    field.parameter().id(), field.parameter().value());
            filled.put(
                    field.parameter().id(),
                    new Text(
                            field.isFor(Language.DE) ? value : before.de(),
                            field.isFor(Language.EN) ? value : before.en()));
        }
        return new Parameters(filled);
    }

    /** A sentence that shows what a word is for. */
    private static final class Example {
        private static final int LONGEST = 120;

        private Example() {}

        static String of(Parameter parameter, Language language, List<Parameter> all) {
            String place = "{" + parameter.id() + "}";
            String sentence = List.of(parameter.example().in(language).split("(?<=[.!?…:])\\s+")).stream()
                    .filter(part -> part.contains(place))
                    .min(Comparator.comparingInt(String::length))
                    .orElse("");
            for (Parameter other : all) {
                if (!other.equals(parameter)) {
                    sentence = sentence.replace(
                            "{" + other.id() + "}", other.value().in(language));
                }
            }
            return sentence.length() > LONGEST ? around(sentence, place) : sentence;
        }

        private static String around(String sentence, String place) {
            int at = sentence.indexOf(place);
            int from = Math.max(0, sentence.lastIndexOf(' ', Math.max(0, at - LONGEST / 2)));
            int to = sentence.indexOf(' ', Math.min(sentence.length() - 1, at + place.length() + LONGEST / 2));
            String start = from == 0 ? "" : "… ";
            return to < 0
                    ? start + sentence.substring(from).strip()
                    : start + sentence.substring(from, to).strip() + " …";
        }
    }
}
