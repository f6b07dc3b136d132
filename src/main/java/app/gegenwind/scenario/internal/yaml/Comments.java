package app.gegenwind.scenario.internal.yaml;

import app.gegenwind.scenario.Diagnostic;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports comments that look as if they should be part of the unquoted value before them: a hashtag has no blank behind its sign. */
final class Comments {
    private static final Pattern HASHTAG = Pattern.compile("\\s+(#[\\p{L}\\p{N}][^\\s,}\\]]*).*");

    private final String file;
    private final String[] lines;
    private final Problems problems;

    Comments(String file, String text, Problems problems) {
        this.file = file;
        this.lines = text.split("\n", -1);
        this.problems = problems;
    }

    void checkBehind(org.snakeyaml.engine.v2.exceptions.Mark end) {
        String line = end.getLine() < lines.length ? lines[end.getLine()] : "";
        int from = line.offsetByCodePoints(0, Math.min(end.getColumn(), line.codePointCount(0, line.length())));
        Matcher behind = HASHTAG.matcher(line).region(from, line.length());
        if (behind.matches()) {
            Mark at = new Mark(file, end.getLine() + 1, line.codePointCount(0, behind.start(1)) + 1);
            problems.add(Diagnostic.CUT_BY_HASH, at, behind.group(1));
        }
    }
}
