package app.gegenwind.scenario.internal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils values. */
final class DamagedValues {
    private static final String GAP = "¦";
    private static final Pattern VALUE =
            Pattern.compile("(?<=: |- |\\[|, )(?:\"[^\"\\n]*\"|[^\\s\\[{\"}\\],#][^,}\\]\\n]*)");
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9])\\d+(?![A-Za-z])");
    private static final String[] OTHER_TYPES = """
            ¦1¦-1¦true¦false¦null¦~¦[]¦{}¦[1, 2]¦{a: b}¦{de: a, en: b}¦[[a]]¦[{a: b}]¦x¦''¦' '¦""¦|¦>¦2026-03-06¦1.5¦*a¦&a¦&a x¦\
            !!int 3¦!x y¦?¦? a¦- a¦@x¦`x¦%x¦a: b¦a #b¦"\\u0000"¦"\\ud83d\"""".split(GAP, -1);
    private static final String[] EDGES = """
            0¦-0¦00¦1e3¦1e999¦NaN¦.nan¦.inf¦0x10¦0o7¦1_000¦+1¦٣¦999999999¦9999999999¦99999999999999999999¦-999999999¦0.000000001¦\
            0.0¦1.0¦0.999999999¦0:00¦-0:00¦0:01¦-1:00¦999:59¦-999:59¦24:00¦0:60¦0m¦0s¦1s¦99999s¦9999m¦999h¦99d¦99d999h9999m99999s¦\
            +0m¦1 d¦1.5h¦0000-00-00T00:00¦9999-12-31T23:59¦-999999999-01-01T00:00¦2026-02-30T10:00¦2026-03-29T02:30¦UTC¦GMT+18¦\
            Europe/berlin¦Mars/Olympus¦Z¦+25:00¦{brand}¦{¦}¦{}¦{brand¦{de}¦{BRAND}¦#ff0000¦'#ff0000'¦'{brand} {brand}'¦\
            at 0:00 pause-queue¦at -1:00 pause-queue¦at 999:59 pause-queue¦x +0m¦x private 99 +1m¦not¦1 hostile¦0 hostile¦\
            999999999 hostile""".split(GAP, -1);
    private static final String[] SIGNS = """
            \u0000¦\u0001¦\u0007¦\u001b[2J¦\u007f¦\u0085¦\u00a0¦\u00ad¦\u2028¦\u2029¦\ufeff¦\ufffe¦\ufffd¦\u202e¦\u200d¦😀¦👩‍👩‍👧‍👦¦\
            \ud83d¦\udc00¦🇩🇪¦ﷺ¦é¦'¦"¦\\¦`¦{¦}¦[¦]¦&¦*¦!¦|¦>¦%¦@¦#¦ #¦: ¦,¦-¦?¦\t¦\r¦\r\n¦\n¦\n\n¦---\n¦...\n¦\n  ¦\
            <script>alert(1)</script>¦${jndi:x}¦{0}¦{1}¦%s¦%n""".split(GAP, -1);

    private DamagedValues() {}

    /** Another value of the file in its place. */
    static String other(String text, Rolls dice) {
        List<MatchResult> values = values(text);
        return values.isEmpty()
                ? text
                : DamagedKeys.replaced(text, dice.of(values), dice.of(values).group());
    }

    static String swap(String text, Rolls dice) {
        List<MatchResult> values = values(text);
        if (values.size() < 2) {
            return text;
        }
        int a = dice.below(values.size() - 1);
        int b = a + 1 + dice.below(values.size() - a - 1);
        String later = DamagedKeys.replaced(text, values.get(b), values.get(a).group());
        return DamagedKeys.replaced(later, values.get(a), values.get(b).group());
    }

    static String wrongType(String text, Rolls dice) {
        return with(text, dice, dice.among(OTHER_TYPES));
    }

    static String edge(String text, Rolls dice) {
        return with(text, dice, dice.among(EDGES));
    }

    /** Thousands of letters, blanks, digits or brackets in a row; seldom half of what a file may hold. */
    static String longer(String text, Rolls dice) {
        int times = dice.once(8) ? 200_000 : 1 + dice.below(5_000);
        return with(
                text,
                dice,
                dice.among("x", "9", "x ", "{", "}", "'{x '", "a-", "é", "😀", "-", "x,", "#a ", "@a ", "http://a.b ")
                        .repeat(times));
    }

    static String strangeSigns(String text, Rolls dice) {
        int at = dice.below(text.length() + 1);
        return text.substring(0, at)
                + dice.among(SIGNS).repeat(dice.once(4) ? 1 + dice.below(50) : 1)
                + text.substring(at);
    }

    /** A number that is a little or a lot beside the one that was there. */
    static String nearNumber(String text, Rolls dice) {
        List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
        if (numbers.isEmpty()) {
            return text;
        }
        MatchResult old = dice.of(numbers);
        String fresh = dice.among(
                "0",
                "1",
                old.group() + "0",
                old.group() + "9",
                "-" + old.group(),
                "0." + old.group(),
                old.group().substring(1) + "7");
        return DamagedKeys.replaced(text, old, fresh);
    }

    private static String with(String text, Rolls dice, String fresh) {
        List<MatchResult> values = values(text);
        return values.isEmpty() ? text : DamagedKeys.replaced(text, dice.of(values), fresh);
    }

    static List<MatchResult> values(String text) {
        return VALUE.matcher(text).results().toList();
    }
}
