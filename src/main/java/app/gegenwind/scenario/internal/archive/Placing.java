package app.gegenwind.scenario.internal.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Puts files into a scenarios folder, all or none. They are written to a hidden folder beside, which nobody reads, and moved from there; the scenario itself,
 * one folder, comes last, so that even a machine that dies leaves no part of it. Nothing is ever replaced.
 */
final class Placing {
    private final Path root;
    private final String scenario;
    private final Deque<Path> placed = new ArrayDeque<>();

    Placing(Path root, String scenario) {
        this.root = root;
        this.scenario = scenario;
    }

    void place(SortedMap<String, String> files) throws IOException {
        Path draft = Files.createTempDirectory(root, ".import-");
        try {
            write(draft, files);
            for (String file : files.keySet()) {
                if (!file.startsWith(scenario + "/")) {
                    placeShared(draft, file);
                }
            }
            move(draft.resolve(scenario), root.resolve(scenario));
        } catch (IOException | RuntimeException failure) {
            takeBack(failure);
            throw failure;
        } finally {
            remove(draft);
        }
    }

    private static void write(Path draft, SortedMap<String, String> files) throws IOException {
        for (String file : files.keySet()) {
            Files.createDirectories(draft.resolve(file).getParent());
            Files.writeString(draft.resolve(file), files.get(file));
        }
    }

    private void placeShared(Path draft, String file) throws IOException {
        Path folder = root.resolve(file).getParent();
        if (!Files.exists(folder)) {
            Files.createDirectory(folder);
            placed.push(folder);
        }
        move(draft.resolve(file), root.resolve(file));
    }

    private void move(Path from, Path to) throws IOException {
        Files.move(from, to);
        placed.push(to);
    }

    /** The last one first. What cannot be taken back is told with the failure. */
    private void takeBack(Exception failure) {
        for (Path path : placed) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /** A draft that stays is hidden and harms nobody. */
    private static void remove(Path draft) {
        try (Stream<Path> all = Files.walk(draft)) {
            for (Path path : all.sorted().toList().reversed()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | RuntimeException stays) {
            // What was placed counts.
        }
    }
}
