package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Similar;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts in the declared languages and fills in parameters. */
public final class Wording {
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)}");

    private final List<Language> languages;
    private final Map<String, Text> parameters;
    private final SortedMap<String, SortedMap<Language, String>> uses = new TreeMap<>();
    private final String brand;
    private final boolean literal;

    /**
     * @param languages none: it could not be told which are meant, so any will do
     * @param brand what the brand is called in its own file, which no text should write out; empty if nothing is looked for
     */
    public Wording(List<Language> languages, Map<String, Text> parameters, String brand) {
        this(languages, parameters, brand, false);
    }

    private Wording(List<Language> languages, Map<String, Text> parameters, String brand, boolean literal) {
        this.languages = List.copyOf(languages);
        this.parameters = new TreeMap<>(parameters);
        this.brand = brand;
        this.literal = literal;
    }

    /** Takes every sign as it stands, braces as well. */
    static Wording literal(List<Language> languages) {
        return new Wording(languages, new TreeMap<>(), "", true);
    }

    /** Both languages and no parameters, as in the shared tables. */
    static Wording plain() {
        return new Wording(List.of(Language.values()), new TreeMap<>(), "");
    }

    /** Reads the key {@code languages}; without it both are declared, and none where it cannot be told which are meant. */
    static List<Language> languages(Value value) {
        if (!value.isThere()) {
            return List.of(Language.values());
        }
        List<Value> items = value.oneOrMore();
        if (items.isEmpty() && value.node() instanceof Node.Sequence) {
            value.report(Diagnostic.EMPTY, "'languages'");
        }
        List<Language> declared = new ArrayList<>();
        items.forEach(item -> language(item).ifPresent(declared::add));
        return declared.size() < items.size()
                ? List.of()
                : declared.stream().distinct().toList();
    }

    private static Optional<Language> language(Value item) {
        String code = item.string("");
        Optional<Language> known = Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
        if (known.isEmpty()) {
            item.report(Diagnostic.UNKNOWN_WORD, code, "de, en", "");
        }
        return known;
    }

    boolean uses(String parameter) {
        return uses.containsKey(parameter);
    }

    /** The first text that names the parameter, as it was written. */
    Text example(String parameter) {
        SortedMap<Language, String> texts = uses.getOrDefault(parameter, new TreeMap<>());
        String de = texts.getOrDefault(Language.DE, "");
        String en = texts.getOrDefault(Language.EN, de);
        return new Text(de.isEmpty() ? en : de, en);
    }

    List<Language> languages() {
        return languages.isEmpty() ? List.of(Language.values()) : languages;
    }

    /** A text; empty where the value is not there. */
    public Text text(Value value) {
        if (!value.isThere()) {
            return Text.EMPTY;
        }
        if (value.node() instanceof Node.Scalar && languages.size() <= 1) {
            return name(value);
        }
        return value.isMap() ? both(value) : needsLanguages(value);
    }

    /** A name: a text that may stand once for all languages. */
    public Text name(Value value) {
        if (value.isMap()) {
            return both(value);
        }
        return Text.same(filled(value, value.words(""), Language.DE));
    }

    private Text needsLanguages(Value value) {
        String form = languages.stream()
                .map(l -> l.code() + ": …")
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        value.report(
                Diagnostic.WRONG_TYPE,
                "'" + value.name() + "'",
                "{" + form + "}",
                value.node() == null ? "nothing" : value.node().kind());
        return Text.EMPTY;
    }

    private Text both(Value value) {
        try (Fields fields = value.fields()) {
            return both(value, fields);
        }
    }

    /** The wordings among other keys of a map. */
    Text both(Value value, Fields fields) {
        String de = wording(value, fields, Language.DE);
        String en = wording(value, fields, Language.EN);
        if (languages.isEmpty()) {
            value.entries().keySet().forEach(fields::optional);
        }
        return new Text(de.isEmpty() ? en : de, en.isEmpty() ? de : en);
    }

    private String wording(Value text, Fields fields, Language language) {
        Value words = fields.optional(language.code());
        if (words.isThere()) {
            return filled(words, words.words(""), language);
        }
        if (languages.contains(language)) {
            text.report(Diagnostic.MISSING_TRANSLATION, "'" + text.name() + "'", language.code());
        }
        return "";
    }

    private String filled(Value at, String words, Language language) {
        if (literal) {
            return words;
        }
        WrittenOut.check(at, words, brand);
        use(Braces.checkClosed(at, PARAMETER.matcher(words).replaceAll(Braces.GAP)), words, language);
        return PARAMETER.matcher(words).replaceAll(found -> {
            String name = found.group(1);
            use(name, words, language);
            Text filling = parameters.get(name);
            if (filling == null) {
                at.report(Diagnostic.UNKNOWN_PARAMETER, name, Similar.hint(name, parameters.keySet()));
            }
            return Matcher.quoteReplacement(filling == null ? found.group() : filling.in(language));
        });
    }

    private void use(String parameter, String words, Language language) {
        uses.computeIfAbsent(parameter, _ -> new TreeMap<>()).putIfAbsent(language, words);
    }
}
