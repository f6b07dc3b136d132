package app.gegenwind.scenario;

import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.internal.yaml.YamlText;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Words in place of what a scenario's texts leave open, by parameter; {@code brand} is the brand's name. Each is one line of plain text, whatever
 * is in it: blanks of any kind become one, and signs that nobody sees are taken out.
 */
public record Parameters(SortedMap<String, Text> values) {
    /** Characters a value may have. */
    public static final int LONGEST = 60;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    public Parameters {
        SortedMap<String, Text> lines = new TreeMap<>();
        values.forEach((name, text) -> lines.put(name, text.map(Parameters::line)));
        values = lines;
    }

    /** Its path below the scenarios folder. */
    public static String file(String scenario) {
        return scenario + "/parameters.yaml";
    }

    /** What a scenario's folder says itself, or a run was begun with. */
    public static Parameters of(Sources sources) {
        String file = file(sources.scenario());
        return Optional.ofNullable(sources.files().get(file))
                .flatMap(text -> YamlText.read(file, text, new Problems()))
                .flatMap(root -> root.find("parameters"))
                .map(Parameters::of)
                .orElseGet(() -> new Parameters(new TreeMap<>()));
    }

    private static Parameters of(Node node) {
        SortedMap<String, Text> values = new TreeMap<>();
        if (node instanceof Node.Mapping map) {
            map.entries()
                    .forEach(entry -> text(entry.value())
                            .ifPresent(text -> values.put(entry.key().text(), text)));
        }
        return new Parameters(values);
    }

    private static Optional<Text> text(Node value) {
        return switch (value) {
            case Node.Scalar(var mark, var words, var plain) -> Optional.of(Text.same(words));
            case Node.Sequence list -> Optional.empty();
            case Node.Mapping both ->
                scalar(both, "de")
                        .or(() -> scalar(both, "en"))
                        .map(de -> new Text(de, scalar(both, "en").orElse(de)));
        };
    }

    private static Optional<String> scalar(Node.Mapping map, String key) {
        return map.find(key)
                .flatMap(node -> node instanceof Node.Scalar words ? Optional.of(words.text()) : Optional.empty());
    }

    /** These, and where they say nothing the others. */
    Parameters over(Parameters others) {
        SortedMap<String, Text> both = new TreeMap<>(others.values);
        both.putAll(values);
        return new Parameters(both);
    }

    /** As the file {@code parameters.yaml}. Everything is quoted, so that no sign means anything to YAML. */
    String yaml() {
        return values.entrySet().stream()
                .map(entry -> "  " + entry.getKey() + ": " + yaml(entry.getValue()) + "\n")
                .collect(Collectors.joining("", "format: 1\nparameters:\n", ""));
    }

    private static String yaml(Text text) {
        return text.de().equals(text.en())
                ? quoted(text.de())
                : "{de: " + quoted(text.de()) + ", en: " + quoted(text.en()) + "}";
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String line(String words) {
        return words.codePoints()
                .filter(Parameters::isSeen)
                .map(sign -> isBlank(sign) ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** Joiners are part of many an emoji and of some scripts; whatever else has no shape could only mislead, and YAML takes no control character. */
    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> isBlank(sign);
            case Character.FORMAT -> sign == ZERO_WIDTH_JOINER || sign == ZERO_WIDTH_NON_JOINER;
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
