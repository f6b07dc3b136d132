package app.gegenwind.scenario.internal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils keys, whether each has a line of its own or several stand in braces. */
final class DamagedKeys {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*(?=:(?: |\\n|$))");
    private static final String[] STRANGE = {
        "at",
        "private",
        "resolved",
        "ask",
        "thanks",
        "unfounded",
        "delete",
        "true",
        "null",
        "~",
        "12",
        "1:30",
        "''",
        "\"\"",
        "' '",
        "?",
        "- a",
        "<<",
        "*a",
        "&a b",
        "!x y",
        "[a]",
        "{a: b}",
        "ä",
        "\"\\u001b[31m\"",
        "\"\\n\"",
        "\"\\0\"",
        "😀",
        "\u202Eabc",
        "A",
        "a b",
        "a_b",
        "a.b",
        "a/b",
        "../a",
        "-",
        "-a",
        "{x}",
        "'#'",
        "model",
        "silence",
        "de",
        "format"
    };

    private DamagedKeys() {}

    /** Another key of the file in its place. */
    static String rename(String text, Rolls dice) {
        List<MatchResult> keys = keys(text);
        return keys.isEmpty()
                ? text
                : replaced(text, dice.of(keys), dice.of(keys).group());
    }

    static String strange(String text, Rolls dice) {
        List<MatchResult> keys = keys(text);
        String strange = dice.once(10) ? "k".repeat(1 + dice.below(20_000)) : dice.among(STRANGE);
        return keys.isEmpty() ? text : replaced(text, dice.of(keys), strange);
    }

    /** Two keys change places, their values stay. */
    static String swap(String text, Rolls dice) {
        List<MatchResult> keys = keys(text);
        if (keys.size() < 2) {
            return text;
        }
        int a = dice.below(keys.size() - 1);
        int b = Math.min(keys.size() - 1, a + 1 + dice.below(5));
        String later = replaced(text, keys.get(b), keys.get(a).group());
        return replaced(later, keys.get(a), keys.get(b).group());
    }

    /** The same key once more, with nothing or with a value. */
    static String repeat(String text, Rolls dice) {
        List<MatchResult> keys = keys(text);
        if (keys.isEmpty()) {
            return text;
        }
        MatchResult key = dice.of(keys);
        int line = text.lastIndexOf('\n', key.start()) + 1;
        String indent = " ".repeat(Math.max(0, key.start() - line));
        return text.substring(0, line)
                + indent
                + key.group()
                + dice.among(":\n", ": 1\n", ": {}\n", ": []\n")
                + text.substring(line);
    }

    /** A thousand new keys; seldom as many as a file may hold. */
    static String many(String text, Rolls dice) {
        List<MatchResult> keys = keys(text);
        if (keys.isEmpty()) {
            return text;
        }
        MatchResult key = dice.of(keys);
        int line = text.lastIndexOf('\n', key.start()) + 1;
        String indent = " ".repeat(Math.max(0, key.start() - line));
        String value = dice.among("", " 1", " {}", " x", " {de: a, en: b}");
        StringBuilder many = new StringBuilder(text.substring(0, line));
        for (int left = dice.once(8) ? 15_000 : dice.below(500); left > 0; left--) {
            many.append(indent)
                    .append(key.group())
                    .append('-')
                    .append(left)
                    .append(':')
                    .append(value)
                    .append('\n');
        }
        return many.append(text.substring(line)).toString();
    }

    private static List<MatchResult> keys(String text) {
        return KEY.matcher(text).results().toList();
    }

    static String replaced(String text, MatchResult old, String fresh) {
        return text.substring(0, old.start()) + fresh + text.substring(old.end());
    }
}
