package app.gegenwind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStoreTool;

/**
 * The file H2 keeps in the data folder. It is only ever appended to (see {@code docs/decisions/the-file-only-grows.md}), so it is copied into a smaller one
 * when a start finds it large. The copy replaces the file once it is whole; a start that is interrupted loses nothing.
 */
final class DatabaseFile {
    /** Bytes; smaller files are left alone. */
    static final long LARGE = 64L << 20;

    private DatabaseFile() {}

    static void tidy(Path folder) {
        tidy(folder, LARGE);
    }

    static void tidy(Path folder, long large) {
        Path file = folder.resolve("gegenwind.mv.db");
        MVStoreTool.compactCleanUp(file.toString());
        if (size(file) > large) {
            MVStoreTool.compact(file.toString(), false);
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
