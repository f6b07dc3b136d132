package app.gegenwind.scenario.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is seen of a folder without reading its files; equal stamps mean equal contents. Where the system keeps the time of the last change of
 * any kind, a file cannot even be swapped for one of the same size and date.
 *
 * @param files by path below the folder; nothing for one that cannot be looked at. Empty if the folder cannot
 */
public record FolderStamp(SortedMap<String, Optional<FileStamp>> files) {

    /** @param key what the system knows the file by, empty if it has nothing of the kind */
    record FileStamp(long size, FileTime modified, Optional<FileTime> changed, String key) {

        static Optional<FileStamp> of(Path file) {
            try {
                BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
                String key = seen.fileKey() == null ? "" : String.valueOf(seen.fileKey());
                return Optional.of(new FileStamp(seen.size(), seen.lastModifiedTime(), changed(file), key));
            } catch (IOException | SecurityException e) {
                return Optional.empty();
            }
        }

        private static Optional<FileTime> changed(Path file) throws IOException {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? Optional.of((FileTime) Files.getAttribute(file, "unix:ctime"))
                    : Optional.empty();
        }
    }

    public static FolderStamp of(Path folder) {
        SortedMap<String, Optional<FileStamp>> files = new TreeMap<>();
        try {
            Path root = folder.toRealPath();
            FolderReader.files(root).forEach(file -> files.put(file.toString(), FileStamp.of(file)));
        } catch (IOException | UncheckedIOException e) {
            files.clear();
        }
        return new FolderStamp(files);
    }
}
