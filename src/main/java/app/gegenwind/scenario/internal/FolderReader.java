package app.gegenwind.scenario.internal;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Sources;
import app.gegenwind.scenario.internal.yaml.FileText;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.internal.yaml.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a scenarios folder: those in it and those one folder below. */
public final class FolderReader {
    static final int MOST_FILES = 2000;

    /** Stands for the folder itself in findings. */
    private static final String FOLDER = ".";

    /** Folders that are not scenarios and belong to others. */
    private static final List<String> OTHERS = List.of("schema", "knowledge");

    private final Problems problems = new Problems();
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Path root;

    private FolderReader(Path root) {
        this.root = root;
    }

    public static FolderContent read(Path folder) {
        FolderReader reader = new FolderReader(folder);
        reader.readAll();
        return new FolderContent(reader.texts, reader.problems.sorted());
    }

    /**
     * @param texts by path below the folder, with forward slashes
     * @param findings files that could not be read
     */
    public record FolderContent(SortedMap<String, String> texts, List<Finding> findings) {
        static FolderContent of(Sources sources) {
            return new FolderContent(sources.files(), List.of());
        }

        /** The folder itself could not be read, so nothing is missing in it. */
        boolean isRefused() {
            return findings.stream().anyMatch(finding -> finding.file().equals(FOLDER));
        }
    }

    private void readAll() {
        List<Path> files = yamlFiles();
        if (files.size() > MOST_FILES) {
            problems.add(Diagnostic.TOO_MANY_FILES, Mark.whole(FOLDER), MOST_FILES);
            return;
        }
        files.forEach(this::readFile);
    }

    private List<Path> yamlFiles() {
        try (Stream<Path> all = Files.walk(root, 2)) {
            return all.filter(this::isOurs).sorted().limit(MOST_FILES + 1L).toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(Diagnostic.UNREADABLE, Mark.whole(FOLDER), FileText.reason(e));
            return List.of();
        }
    }

    private boolean isOurs(Path file) {
        Path below = root.relativize(file);
        String name = below.getFileName().toString();
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        String first = below.getName(0).toString();
        return yaml && !name.startsWith(".") && !first.startsWith(".") && !OTHERS.contains(first);
    }

    private void readFile(Path file) {
        String name = root.relativize(file).toString().replace('\\', '/');
        FileText.read(file, name, problems).ifPresent(text -> texts.put(name, text));
    }
}
