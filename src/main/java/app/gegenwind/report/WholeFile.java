package app.gegenwind.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written whole or not at all: whoever breaks off leaves no half a file, and the one that was there before. */
public record WholeFile(Path path) {

    /** Whether it could stand there: a name in a folder that exists. */
    public boolean isPossible() {
        return !Files.isDirectory(path) && Files.isDirectory(folder());
    }

    /** Drafted in a folder of its own: a temporary file could be read by nobody else, even where it stands in the end. */
    public void write(byte[] content) throws IOException {
        Path drafts = Files.createTempDirectory(folder(), ".gegenwind-");
        Path draft = drafts.resolve("draft");
        try {
            Files.write(draft, content);
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
            Files.delete(drafts);
        }
    }

    private Path folder() {
        return path.toAbsolutePath().normalize().getParent();
    }
}
