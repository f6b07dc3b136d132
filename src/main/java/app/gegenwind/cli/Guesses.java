package app.gegenwind.cli;

import app.gegenwind.report.BlindWords;
import app.gegenwind.workbench.BlindSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.Strings;

/** A file with what a blind reader takes for the author's own: {@code 7 B} a line; what follows the letter is the reader's reason. */
final class Guesses {
    private static final Pattern GUESS = Pattern.compile("\\s*(\\d{1,6})[.):]?\\s*([A-Za-z])(?![\\p{L}\\p{N}]).*");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Guesses() {}

    /** @return option by choice, both from 0 */
    static Map<Integer, Integer> read(Path file, BlindSheet sheet) {
        Map<Integer, Integer> guesses = new TreeMap<>();
        for (String line : lines(file).split("\\R")) {
            if (!line.isBlank()) {
                add(line, sheet, guesses, file);
            }
        }
        return guesses;
    }

    private static String lines(Path file) {
        try {
            return Strings.CS.removeStart(Files.readString(file), BYTE_ORDER_MARK);
        } catch (IOException _) {
            throw new IllegalArgumentException("'" + file + "' cannot be read as text");
        }
    }

    private static void add(String line, BlindSheet sheet, Map<Integer, Integer> guesses, Path file) {
        Matcher guess = GUESS.matcher(line);
        if (!guess.matches()) {
            throw wrong(file, line, "a line begins with the number of a choice and a letter, as in '1 B'");
        }
        int choice = Integer.parseInt(guess.group(1)) - 1;
        if (choice < 0 || choice >= sheet.choices().size()) {
            int last = sheet.choices().size();
            throw wrong(file, line, "the choices are 1 to " + last + "; was the sheet drawn with other options?");
        }
        String letters = BlindWords.letters(sheet.choices().get(choice));
        int option = letters.indexOf(Character.toUpperCase(guess.group(2).charAt(0)));
        if (option < 0) {
            throw wrong(file, line, "this choice has the letters " + letters);
        }
        if (guesses.put(choice, option) != null) {
            throw wrong(file, line, "this choice stands there twice");
        }
    }

    private static IllegalArgumentException wrong(Path file, String line, String why) {
        return new IllegalArgumentException("'" + file + "', '" + line.strip() + "': " + why);
    }
}
