package app.gegenwind.scenario.table;

import app.gegenwind.scenario.vocabulary.Platform;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a platform takes a text to be. */
final class TextLength {
    private static final int LINK = 23;
    private static final int EMOJI = 2;
    private static final int LAST_LIGHT = 4351;
    private static final Pattern LINKS = Pattern.compile("https?://\\S+|\\bwww\\.\\S+");
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Pattern PICTURE =
            Pattern.compile("\\p{IsEmoji_Presentation}|\\p{IsExtended_Pictographic}\\uFE0F");

    private TextLength() {}

    /** See {@link PlatformFacts#length}. */
    static int of(String text, Platform platform) {
        return platform == Platform.X ? onX(text) : text.codePointCount(0, text.length());
    }

    private static int onX(String text) {
        if (text.chars().allMatch(c -> c <= LAST_LIGHT) && !text.contains("http") && !text.contains("www.")) {
            return text.length();
        }
        int links = (int) LINKS.matcher(text).results().count();
        int length = links * LINK;
        Matcher graphemes = GRAPHEME.matcher(LINKS.matcher(text).replaceAll(""));
        while (graphemes.find()) {
            length += weight(graphemes.group());
        }
        return length;
    }

    private static int weight(String grapheme) {
        if (PICTURE.matcher(grapheme).find()) {
            return EMOJI;
        }
        return grapheme.codePoints().map(c -> isLight(c) ? 1 : 2).sum();
    }

    private static boolean isLight(int c) {
        return c <= LAST_LIGHT || (c >= 8192 && c <= 8205) || (c >= 8208 && c <= 8223) || (c >= 8242 && c <= 8247);
    }
}
