package app.gegenwind.scenario;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a file says, as a finding repeats it: on one line, without signs that steer a screen, and no longer than somebody would read. */
final class Quoted {
    private static final int LONGEST_WORD = 80;
    private static final int LONGEST = 800;
    private static final String MORE = "…";
    private static final String UNSEEN = "·";

    private Quoted() {}

    static String of(String text) {
        boolean isShort = text.length() <= LONGEST_WORD;
        if (isShort && text.chars().allMatch(sign -> sign >= ' ' && sign < 0x7F)) {
            return text;
        }
        String seen = cut(text, LONGEST).codePoints().mapToObj(Quoted::shown).collect(Collectors.joining());
        return Arrays.stream(seen.split("(?<= )"))
                .map(word -> cut(word, LONGEST_WORD))
                .collect(Collectors.joining());
    }

    private static String shown(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> UNSEEN;
            default -> Character.toString(sign);
        };
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest))) + MORE;
    }
}
