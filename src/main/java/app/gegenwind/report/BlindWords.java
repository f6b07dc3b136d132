package app.gegenwind.report;

import app.gegenwind.workbench.BlindSheet;
import app.gegenwind.workbench.BlindSheet.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What {@code blind} prints: the sheet for the reader, or what readers found in it. Options bear letters, choices numbers from 1. */
public record BlindWords(BlindSheet sheet) {
    private static final char FIRST = 'A';

    /** The letters of a choice's options. */
    public static String letters(Choice choice) {
        return IntStream.range(0, choice.options().size())
                .mapToObj(BlindWords::letter)
                .collect(Collectors.joining());
    }

    private static String letter(int option) {
        return String.valueOf((char) (FIRST + option));
    }

    /** The sheet, without anything that tells which is which. */
    public Stream<String> sheetLines() {
        return Stream.concat(
                Stream.of(
                        "Which reply is the author's own? Answer with a line for each choice, number and letter: 1 B",
                        "By chance " + tenth(sheet.chance()) + " of "
                                + sheet.choices().size() + " are found."),
                numbers().boxed().flatMap(this::question));
    }

    private Stream<String> question(int n) {
        Choice choice = sheet.choices().get(n);
        return Stream.concat(
                Stream.of("", "%d (%s)".formatted(n + 1, choice.language().code())),
                options(choice).map(option -> "   " + option));
    }

    private static Stream<String> options(Choice choice) {
        return IntStream.range(0, choice.options().size())
                .mapToObj(i -> letter(i) + "  " + choice.options().get(i).replaceAll("\\R", " "));
    }

    /**
     * What was found, as Markdown.
     *
     * @param readers the guesses of each, as {@link BlindSheet#hits} takes them
     */
    public Stream<String> reviewLines(List<Map<Integer, Integer>> readers) {
        return Stream.of(results(readers), numbers().boxed().flatMap(n -> answer(n, readers)))
                .flatMap(part -> part);
    }

    private Stream<String> results(List<Map<Integer, Integer>> readers) {
        int all = sheet.choices().size();
        return Stream.concat(
                Stream.of(
                        "| who | found | of |",
                        "|---|--:|--:|",
                        "| chance | %s | %d |".formatted(tenth(sheet.chance()), all),
                        "| bar: chance and 10 points | %s | %d |".formatted(tenth(sheet.bar()), all)),
                IntStream.range(0, readers.size())
                        .mapToObj(r -> "| reader %d | %d | %d |".formatted(r + 1, sheet.hits(readers.get(r)), all)));
    }

    private Stream<String> answer(int n, List<Map<Integer, Integer>> readers) {
        Choice choice = sheet.choices().get(n);
        String guesses = readers.stream()
                .map(guess -> guess.containsKey(n) ? letter(guess.get(n)) : "–")
                .collect(Collectors.joining(", "));
        return Stream.concat(
                Stream.of(
                        "",
                        "**%d. %s, %s** (%s): the author's own is %s, read as %s"
                                .formatted(
                                        n + 1,
                                        choice.scenario(),
                                        choice.where(),
                                        choice.language().code(),
                                        letter(choice.own()),
                                        guesses),
                        ""),
                options(choice).map(option -> "- " + option));
    }

    private IntStream numbers() {
        return IntStream.range(0, sheet.choices().size());
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
