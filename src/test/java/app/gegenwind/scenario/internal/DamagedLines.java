package app.gegenwind.scenario.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Spoils the lines of a text. */
record DamagedLines(List<String> lines, Rolls dice) {
    private static final int LONGEST = 40;

    static DamagedLines of(String text, Rolls dice) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        return new DamagedLines(lines, dice);
    }

    String swap() {
        Collections.swap(lines, any(), any());
        return text();
    }

    String repeat() {
        List<String> block = List.copyOf(block());
        lines.addAll(any(), block);
        return text();
    }

    String drop() {
        block().clear();
        return text();
    }

    String cut() {
        int at = any();
        String line = lines.get(at);
        lines.set(at, line.substring(0, dice.below(line.length() + 1)));
        return text();
    }

    String join() {
        int at = any();
        String glue = dice.among("", " ", ": ", ", ");
        String next = at + 1 < lines.size() ? lines.remove(at + 1).strip() : "";
        lines.set(at, lines.get(at) + glue + next);
        return text();
    }

    String indent() {
        String by = dice.among(" ", "  ", "    ", "\t", "-", "- ", "# ");
        boolean less = dice.once(2);
        block().replaceAll(line -> less ? line.replaceFirst("^ {1,2}", "") : by + line);
        return text();
    }

    String reverse() {
        Collections.reverse(block());
        return text();
    }

    /** One letter of another. */
    String typo() {
        int at = any();
        StringBuilder line = new StringBuilder(lines.get(at));
        if (!line.isEmpty()) {
            line.setCharAt(dice.below(line.length()), "aeiou-1 ".charAt(dice.below(8)));
        }
        lines.set(at, line.toString());
        return text();
    }

    String swapWords() {
        return words(words -> Collections.swap(words, dice.below(words.size()), dice.below(words.size())));
    }

    String dropWord() {
        return words(words -> words.remove(dice.below(words.size())));
    }

    /** A few hundred lines of one kind; seldom as many as a file may hold. */
    String many() {
        int at = any();
        int times = dice.once(8) ? 200_000 / (lines.get(at).length() + 1) : 1 + dice.below(300);
        lines.addAll(at, Collections.nCopies(times, lines.get(at)));
        return text();
    }

    private String words(java.util.function.Consumer<List<String>> change) {
        int at = any();
        List<String> words = new ArrayList<>(Arrays.asList(lines.get(at).split("(?<= )(?=\\S)")));
        change.accept(words);
        lines.set(at, String.join("", words));
        return text();
    }

    private List<String> block() {
        int from = any();
        return lines.subList(from, Math.min(lines.size(), from + 1 + dice.below(dice.once(3) ? LONGEST : 2)));
    }

    private int any() {
        return dice.below(lines.size());
    }

    private String text() {
        return String.join("\n", lines);
    }
}
