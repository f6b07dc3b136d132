package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Braces that enclose no parameter and would be shown as they stand. */
final class Braces {
    private static final Pattern OPEN = Pattern.compile("\\{\\s*([A-Za-z][A-Za-z0-9-]*)?[^{}|\\s]*\\s*}?");
    private static final String ENDS_A_WORD = "{}| \n\t";

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
        int brace = StringUtils.indexOfAny(text, '{', '}');
        if (brace < 0) {
            return "";
        }
        if (text.charAt(brace) == '}') {
            at.report(Diagnostic.LONE_BRACE, closed(text, brace));
            return "";
        }
        Matcher open = OPEN.matcher(text).region(brace, text.length());
        if (!open.lookingAt()) {
            throw new IllegalStateException("every open brace fits");
        }
        at.report(Diagnostic.LONE_BRACE, open.group().strip());
        return open.group(1) == null ? "" : open.group(1);
    }

    /** The brace with the word before it. A long text has no braces as a rule, so nothing is tried at each of its signs. */
    private static String closed(String text, int brace) {
        int end = brace > 0 && Character.isWhitespace(text.charAt(brace - 1)) ? brace - 1 : brace;
        int start = end;
        while (start > 0 && ENDS_A_WORD.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, brace + 1).strip();
    }
}
