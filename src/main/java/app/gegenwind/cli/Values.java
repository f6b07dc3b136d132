package app.gegenwind.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** What may stand behind an option, and the words for what may not. */
final class Values {
    private Values() {}

    /** To be called once every command is there: later ones are not taught. */
    static void teach(CommandLine command) {
        command.registerConverter(Long.TYPE, Values::whole);
        command.registerConverter(Double.TYPE, Values::number);
        command.registerConverter(Double.class, Values::number);
        command.registerConverter(Path.class, Values::path);
    }

    private static long whole(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException no) {
            throw new TypeConversionException(
                    "'" + text + (text.matches("[-+]?\\d+") ? "' is too large" : "' is not a whole number"));
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException no) {
            throw new TypeConversionException("'" + text + "' is not a number");
        }
    }

    // To Java an empty path is the folder one stands in; to whoever typed it, most likely a variable that is not set.
    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("it is empty");
        }
        return Path.of(text);
    }
}
