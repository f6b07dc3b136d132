package app.gegenwind.scenario.internal;

import java.nio.file.Path;

/** Reads the files of a scenarios folder. */
public final class FolderReader {
    private FolderReader() {}

    public static FolderContent read(Path folder) {
        throw new UnsupportedOperationException();
    }

    public record FolderContent() {}
}
