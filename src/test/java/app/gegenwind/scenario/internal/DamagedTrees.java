package app.gegenwind.scenario.internal;

import java.util.List;
import java.util.regex.MatchResult;

/** Spoils the shape of the tree: depth, aliases, documents. */
final class DamagedTrees {
    private DamagedTrees() {}

    /** A value inside so many lists or maps. */
    static String deep(String text, Rolls dice) {
        int depth = depth(dice);
        boolean list = dice.once(2);
        String closed = dice.once(4) ? "" : (list ? "]" : "}").repeat(depth);
        return wrapped(text, dice, (list ? "[" : "{a: ").repeat(depth), closed);
    }

    /** Lists in lists, or explicit keys in keys, in one line. */
    static String deepBlock(String text, Rolls dice) {
        return wrapped(
                text,
                dice,
                dice.among("\n- ", "- ", "? ", "\n? ", "&a ").repeat(1)
                        + dice.among("- ", "? ").repeat(depth(dice)),
                "");
    }

    private static int depth(Rolls dice) {
        return dice.once(6) ? 20_000 : dice.among(1, 2, 5, 30, 38, 39, 40, 41, 200);
    }

    /** One value marked, and others that repeat it. */
    static String alias(String text, Rolls dice) {
        String changed = text;
        for (int left = dice.once(4) ? 120 : 1 + dice.below(4); left > 0; left--) {
            List<MatchResult> values = DamagedValues.values(changed);
            if (values.size() < 2) {
                return changed;
            }
            changed = DamagedKeys.replaced(changed, values.get(1 + dice.below(values.size() - 1)), "*mark");
        }
        MatchResult first = DamagedValues.values(changed).getFirst();
        int at = dice.once(2) ? first.start() : changed.indexOf(":", dice.below(changed.length())) + 1;
        return changed.substring(0, at) + (at == first.start() ? "&mark " : " &mark") + changed.substring(at);
    }

    static String endless(String text, Rolls dice) {
        return wrapped(text, dice, dice.among("&a [*a, ", "&a {b: *a, c: ", "*a #"), dice.among("]", "}", ""));
    }

    /** Lists of lists that grow tenfold at each step. */
    static String bomb(String text, Rolls dice) {
        StringBuilder bomb = new StringBuilder("bomb-0: &b0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int step = 1; step <= 1 + dice.below(9); step++) {
            String before = "*b" + (step - 1);
            String item = dice.once(2) ? before : "{a: " + before + "}";
            bomb.append("bomb-%d: &b%d [%s]\n".formatted(step, step, (item + ", ").repeat(9) + item));
        }
        return dice.once(2) ? bomb + text : text + "\n" + bomb;
    }

    static String merge(String text, Rolls dice) {
        return wrapped(text, dice, dice.among("{<<: *a, x: ", "{<<: {x: y}, z: ", "{<<: [a], b: "), "}");
    }

    static String secondDocument(String text, Rolls dice) {
        int at = text.indexOf('\n', dice.below(text.length() + 1)) + 1;
        String between =
                dice.among("---\n", "...\n", "--- x\n", "%YAML 1.1\n---\n", "%TAG ! x\n---\n", "%FOO\n", "...\n---\n");
        return text.substring(0, at) + between + text.substring(at);
    }

    private static String wrapped(String text, Rolls dice, String before, String after) {
        List<MatchResult> values = DamagedValues.values(text);
        if (values.isEmpty()) {
            return before + text + after;
        }
        MatchResult value = dice.of(values);
        return DamagedKeys.replaced(text, value, before + value.group() + after);
    }
}
