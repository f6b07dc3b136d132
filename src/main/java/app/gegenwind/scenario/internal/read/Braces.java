package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Braces that enclose no parameter and would be shown as they stand. */
final class Braces {
    private static final Pattern LONE =
            Pattern.compile("\\{\\s*([A-Za-z][A-Za-z0-9-]*)?[^{}|\\s]*\\s*}?|[^{}|\\s]*\\s?}");

    /** Belongs to no brace. */
    static final String GAP = "|";

    private Braces() {}

    /**
     * Reports the first such brace.
     *
     * @param text with {@link #GAP} in the place of its parameters
     * @return the parameter that was probably meant; empty for none
     */
    static String checkClosed(Value at, String text) {
        Matcher lone = LONE.matcher(text);
        if (!lone.find()) {
            return "";
        }
        at.report(Diagnostic.LONE_BRACE, lone.group().strip());
        return lone.group(1) == null ? "" : lone.group(1);
    }
}
