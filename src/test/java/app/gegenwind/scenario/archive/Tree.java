package app.gegenwind.scenario.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything below a folder, hidden or not: the text of files by path, folders and links by what they are. */
final class Tree {
    private Tree() {}

    static SortedMap<String, String> of(Path root) {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.forEach(path -> tree.put(root.relativize(path).toString(), what(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    private static String what(Path path) {
        try {
            if (Files.isSymbolicLink(path)) {
                return "link to " + Files.readSymbolicLink(path);
            }
            return Files.isDirectory(path) ? "folder" : Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
