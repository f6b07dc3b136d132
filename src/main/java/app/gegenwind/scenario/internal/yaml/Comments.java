package app.gegenwind.scenario.internal.yaml;

import app.gegenwind.scenario.Diagnostic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports comments that look as if they should be part of the unquoted value before them: a hashtag has no blank behind its sign. All of them are
 * looked up beforehand, since a line may hold thousands of values.
 */
final class Comments {
    private static final Pattern HASHTAG = Pattern.compile("(?<=\\S)[ \\t]+(#[\\p{L}\\p{N}][^\\s,}\\]]*)|\\n");

    /** The places of hashtags by the places where what stands before them ends. */
    private final Map<Mark, Hashtag> hashtags = new LinkedHashMap<>();

    private final String file;
    private final Problems problems;

    private record Hashtag(Mark at, String text) {}

    Comments(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        int line = 1;
        int column = 1;
        int counted = 0;
        for (Matcher found = HASHTAG.matcher(text); found.find(); ) {
            if (found.group(1) == null) {
                line++;
                column = 1;
                counted = found.end();
            } else {
                column += text.codePointCount(counted, found.start());
                counted = found.start();
                Mark at = new Mark(file, line, column + found.start(1) - counted);
                hashtags.put(new Mark(file, line, column), new Hashtag(at, found.group(1)));
            }
        }
    }

    void checkBehind(org.snakeyaml.engine.v2.exceptions.Mark end) {
        Hashtag behind = hashtags.get(new Mark(file, end.getLine() + 1, end.getColumn() + 1));
        if (behind != null) {
            problems.add(Diagnostic.CUT_BY_HASH, behind.at(), behind.text());
        }
    }
}
