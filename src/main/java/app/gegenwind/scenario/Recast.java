package app.gegenwind.scenario;

import app.gegenwind.scenario.script.Parameter;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A scenario in other words, or what speaks against them. */
public sealed interface Recast {

    /** @param bundle with a hash of its own; the scenario itself where the words change nothing */
    record Fits(Bundle bundle) implements Recast {}

    /** @param objections in the order of the parameters; never empty */
    record Refused(List<Objection> objections) implements Recast {}

    /** Why it cannot be played like that. */
    sealed interface Objection {
        /** Nothing stands in place of the parameter. */
        record Blank(String parameter, Language language) implements Objection {}

        /** A value is longer than {@link Parameters#LONGEST}. */
        record TooLong(String parameter, Language language, int length) implements Objection {}

        /** A text would be longer than its platform allows: the longest of its form there ({@code post}, {@code comment}, {@code private message}). */
        record TooLongThere(String form, Language language, String platform, int length, int limit)
                implements Objection {}

        /** The scenario could not be read with it. */
        record Unreadable(Finding finding) implements Objection {}
    }

    /** The scenario with these words. Parameters that it does not have are ignored. */
    static Recast of(Bundle bundle, Parameters wanted) {
        Parameters changed = changed(bundle.scenario(), wanted);
        if (changed.values().isEmpty()) {
            return new Fits(bundle);
        }
        List<Objection> objections = objections(bundle.scenario(), changed);
        if (!objections.isEmpty()) {
            return new Refused(objections);
        }
        Library.Loaded loaded = bundle.as(changed);
        return loaded.bundle().<Recast>map(Fits::new).orElseGet(() -> new Refused(Objections.of(loaded.findings())));
    }

    private static Parameters changed(Scenario scenario, Parameters wanted) {
        SortedMap<String, Text> changed = new TreeMap<>();
        for (Parameter parameter : scenario.parameters()) {
            Text value = wanted.values().getOrDefault(parameter.id(), parameter.value());
            if (!value.equals(parameter.value())) {
                changed.put(parameter.id(), value);
            }
        }
        return new Parameters(changed);
    }

    private static List<Objection> objections(Scenario scenario, Parameters changed) {
        List<Objection> objections = new ArrayList<>();
        changed.values().forEach((parameter, value) -> {
            List<Language> languages =
                    value.de().equals(value.en()) ? scenario.languages().subList(0, 1) : scenario.languages();
            languages.forEach(language -> {
                String words = value.in(language);
                int length = words.codePointCount(0, words.length());
                if (words.isEmpty()) {
                    objections.add(new Objection.Blank(parameter, language));
                } else if (length > Parameters.LONGEST) {
                    objections.add(new Objection.TooLong(parameter, language, length));
                }
            });
        });
        return objections;
    }
}
