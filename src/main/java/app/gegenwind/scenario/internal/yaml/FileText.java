package app.gegenwind.scenario.internal.yaml;

import app.gegenwind.scenario.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads the text of a file: UTF-8 only, a byte order mark is left out, line ends become {@code \n} so that every machine reads the same. */
public final class FileText {
    static final int MOST_BYTES = 1024 * 1024;

    private FileText() {}

    public static Optional<String> read(Path file, String name, Problems problems) {
        if (!Files.isRegularFile(file)) {
            problems.add(Diagnostic.UNREADABLE, Mark.start(name), "it is no file");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                problems.add(Diagnostic.TOO_LARGE, Mark.start(name), Files.size(file) / 1024);
                return Optional.empty();
            }
            return decode(bytes, name, problems);
        } catch (IOException | SecurityException e) {
            problems.add(Diagnostic.UNREADABLE, Mark.start(name), reason(e));
            return Optional.empty();
        }
    }

    /** Why not, without paths of this machine. */
    public static String reason(Exception e) {
        return e instanceof NoSuchFileException || e.getCause() instanceof NoSuchFileException
                ? "it is not there"
                : "the system refuses (" + e.getClass().getSimpleName() + ")";
    }

    /** What is not UTF-8 does not survive being read and written again. */
    public static Optional<String> decode(byte[] bytes, String name, Problems problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int bad = Arrays.mismatch(bytes, text.getBytes(StandardCharsets.UTF_8));
        if (bad >= 0) {
            problems.add(Diagnostic.NOT_UTF8, markOf(bytes, bad, name), bad + 1);
            return Optional.empty();
        }
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Optional.of(withoutMark.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static Mark markOf(byte[] bytes, int bad, String name) {
        String before = new String(Arrays.copyOf(bytes, bad), StandardCharsets.UTF_8);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        return new Mark(name, line, before.codePointCount(start, before.length()) + 1);
    }
}
