package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Similar;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts in the declared languages and fills in parameters. */
public final class Wording {
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)}");

    private final List<Language> languages;
    private final Map<String, Text> parameters;
    private final SortedSet<String> used = new TreeSet<>();

    public Wording(List<Language> languages, Map<String, Text> parameters) {
        this.languages = List.copyOf(languages);
        this.parameters = new TreeMap<>(parameters);
    }

    /** Both languages and no parameters, as in the shared tables. */
    static Wording plain() {
        return new Wording(List.of(Language.values()), new TreeMap<>());
    }

    /** Reads the key {@code languages}; without it both are declared. */
    static List<Language> languages(Value value) {
        List<Language> declared = new ArrayList<>();
        for (Value item : value.oneOrMore()) {
            String code = item.string("");
            for (Language language : Language.values()) {
                if (language.code().equals(code)) {
                    declared.add(language);
                }
            }
            if (!code.equals("de") && !code.equals("en")) {
                item.report(Diagnostic.UNKNOWN_WORD, code, "de, en", "");
            }
        }
        return declared.isEmpty()
                ? List.of(Language.values())
                : declared.stream().distinct().toList();
    }

    boolean uses(String parameter) {
        return used.contains(parameter);
    }

    List<Language> languages() {
        return languages;
    }

    /** A text; empty where the value is not there. */
    public Text text(Value value) {
        if (!value.isThere()) {
            return Text.EMPTY;
        }
        if (value.node() instanceof Node.Scalar && languages.size() == 1) {
            return name(value);
        }
        return value.isMap() ? both(value) : needsLanguages(value);
    }

    /** A name: a text that may stand once for all languages. */
    public Text name(Value value) {
        if (value.isMap()) {
            return both(value);
        }
        String words = value.words("");
        return Text.same(filled(value, words, Language.DE));
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
            String de = wording(value, fields, Language.DE);
            String en = wording(value, fields, Language.EN);
            return new Text(de.isEmpty() ? en : de, en.isEmpty() ? de : en);
        }
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
        return PARAMETER.matcher(words).replaceAll(found -> {
            String name = found.group(1);
            used.add(name);
            Text filling = parameters.get(name);
            if (filling == null) {
                at.report(Diagnostic.UNKNOWN_PARAMETER, name, Similar.hint(name, parameters.keySet()));
            }
            return Matcher.quoteReplacement(filling == null ? found.group() : filling.in(language));
        });
    }
}
