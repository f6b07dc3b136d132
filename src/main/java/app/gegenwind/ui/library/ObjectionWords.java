package app.gegenwind.ui.library;

import app.gegenwind.scenario.Parameters;
import app.gegenwind.scenario.Recast.Objection;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.ui.library.RecastScreen.Field;
import app.gegenwind.ui.shell.Words;
import java.util.List;

/** Says what speaks against words that were filled in: beside the field where one word is to blame, else below all of them. */
record ObjectionWords(List<Objection> objections, Words words) {

    /** What is wrong with what stands in the field; empty if nothing is. */
    String at(Field field) {
        return objections.stream()
                .map(objection -> switch (objection) {
                    case Objection.Blank(var parameter, var language) ->
                        isAt(field, parameter, language) ? words.of("recast.blank") : "";
                    case Objection.TooLong(var parameter, var language, int length) ->
                        isAt(field, parameter, language)
                                ? words.of("recast.too-long", Parameters.LONGEST, words.number(length))
                                : "";
                    case Objection.TooLongThere _, Objection.Unreadable _ -> "";
                })
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isAt(Field field, String parameter, Language language) {
        return field.parameter().id().equals(parameter)
                && field.language().map(language::equals).orElse(true);
    }

    /** What is wrong with all of them together. */
    List<String> together() {
        return objections.stream()
                .map(objection -> switch (objection) {
                    case Objection.Blank _, Objection.TooLong _ -> "";
                    case Objection.TooLongThere there -> tooLongThere(there);
                    case Objection.Unreadable(var finding) -> words.of("recast.unreadable", finding.message());
                })
                .filter(said -> !said.isEmpty())
                .toList();
    }

    private String tooLongThere(Objection.TooLongThere there) {
        return words.of(
                "recast.too-long-there",
                words.of("recast.form-" + there.form().replace(' ', '-')),
                there.platform(),
                words.of("language." + there.language().code()),
                words.number(there.length()),
                words.number(there.limit()));
    }
}
