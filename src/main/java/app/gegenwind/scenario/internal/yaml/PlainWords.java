package app.gegenwind.scenario.internal.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the words of the YAML library mean to somebody who writes scenarios.
 *
 * @param start how the library's words begin
 * @param opening whether the place to look at is where the construct begins, not where reading stopped
 */
record PlainWords(String start, boolean opening, String sentence) {
    static final String UNKNOWN = "something stands here that cannot be read";

    private static final List<PlainWords> KNOWN = List.of(
            new PlainWords("could not find expected ':'", true, "a colon is missing behind this key"),
            new PlainWords(
                    "mapping values are not allowed",
                    false,
                    "no colon can stand here; a text with a colon needs quotes, a key the indentation of its neighbours"),
            new PlainWords("mapping keys are not allowed", false, "no key can stand here"),
            new PlainWords("sequence entries are not allowed", false, "no list item ('- ') can stand here"),
            new PlainWords("found character '\\t(TAB)'", false, "a tab stands here; indent with blanks"),
            new PlainWords("found character", false, "no text can begin with this sign unless it stands in quotes"),
            new PlainWords("found unexpected end of stream", true, "the quote that opens here is never closed"),
            new PlainWords("found unexpected document separator", true, "the quote that opens here is never closed"),
            new PlainWords("found unknown escape", false, "in double quotes a backslash is written twice"),
            new PlainWords("expected escape sequence", false, "this backslash begins no sign; write it twice"),
            new PlainWords("expected ',' or '}'", false, "a comma or '}' is missing before this place"),
            new PlainWords("expected ',' or ']'", false, "a comma or ']' is missing before this place"),
            new PlainWords(
                    "expected <block end>",
                    false,
                    "this does not fit what stands before it; look at quotes and indentation"),
            new PlainWords(
                    "expected '<document start>'",
                    false,
                    "this does not fit what stands before it; look at quotes and indentation"),
            new PlainWords("expected the node content", false, "a value is missing here"),
            new PlainWords("expected alphabetic or numeric", false, "a text that begins with '&' or '*' needs quotes"),
            new PlainWords("unexpected character found", false, "a text that begins with '&' or '*' needs quotes"),
            new PlainWords("expected chomping", false, "behind '>' or '|' the text begins in the next line"),
            new PlainWords("expected a comment or a line break", false, "nothing more can stand in this line"),
            new PlainWords(
                    "expected indentation indicator", false, "behind '>' or '|' the text begins in the next line"),
            new PlainWords(
                    "the leading empty lines", false, "an empty line above is indented deeper than the text below it"),
            new PlainWords("found undefined tag handle", false, "tags, which begin with '!', are not used"),
            new PlainWords("expected URI", false, "tags, which begin with '!', are not used"));

    static PlainWords of(String problem) {
        return KNOWN.stream()
                .filter(known -> problem.strip().startsWith(known.start))
                .findFirst()
                .orElse(new PlainWords("", false, UNKNOWN));
    }

    /** Where to look. */
    Optional<Mark> place(MarkedYamlEngineException problem) {
        return opening ? problem.getContextMark().or(problem::getProblemMark) : problem.getProblemMark();
    }
}
