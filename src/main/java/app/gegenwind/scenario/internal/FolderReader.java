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
    public static final int MOST_FILES = 2000;

    /** Stands for the folder itself in findings. */
    private static final String FOLDER = ".";

    /** Folders that are not scenarios and belong to others. */
    public static final List<String> OTHERS = List.of("schema", "knowledge");

    private final Problems problems = new Problems();
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Path root;

    private FolderReader(Path root) {
        this.root = root;
    }

    public static FolderContent read(Path folder) {
        try {
            FolderReader reader = new FolderReader(folder.toRealPath());
            reader.readAll();
            return new FolderContent(reader.texts, reader.problems.sorted());
        } catch (IOException | UncheckedIOException e) {
            Problems problems = new Problems();
            problems.add(Diagnostic.UNREADABLE, Mark.whole(FOLDER), FileText.reason(e));
            return new FolderContent(new TreeMap<>(), problems.sorted());
        }
    }

    /**
     * @param texts by path below the folder, with forward slashes
     * @param findings files that could not be read
     */
    public record FolderContent(SortedMap<String, String> texts, List<Finding> findings) {
        static FolderContent of(Sources sources) {
            return new FolderContent(sources.files(), List.of());
        }

        /** Names of all files, read or not. */
        public Stream<String> files() {
            return Stream.concat(texts.keySet().stream(), findings.stream().map(Finding::file));
        }

        /** Whether there is such a scenario, readable or not. */
        public boolean mentions(String scenario) {
            return isRefused() || files().anyMatch((scenario + "/" + FileTrees.SCENARIO)::equals);
        }

        /** The folder itself could not be read, so nothing is missing in it. */
        boolean isRefused() {
            return findings.stream().anyMatch(finding -> finding.file().equals(FOLDER));
        }
    }

    private void readAll() throws IOException {
        List<Path> files = files(root);
        if (files.size() > MOST_FILES) {
            problems.add(Diagnostic.TOO_MANY_FILES, Mark.whole(FOLDER), MOST_FILES);
            return;
        }
        for (Path file : files) {
            readFile(file);
        }
    }

    /** The files that are read, and links to folders, which are not; no more than say that there are too many. */
    static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root, 2)) {
            return all.filter(file -> isOurs(root, file))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
        }
    }

    private static boolean isOurs(Path root, Path file) {
        Path below = root.relativize(file);
        String first = below.getName(0).toString();
        boolean hidden = first.startsWith(".") || below.getFileName().toString().startsWith(".");
        return (isYaml(file) || isLinkedFolder(file)) && !hidden && !OTHERS.contains(first);
    }

    private static boolean isYaml(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static boolean isLinkedFolder(Path file) {
        return Files.isSymbolicLink(file) && Files.isDirectory(file);
    }

    private void readFile(Path file) throws IOException {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (leadsOut(file)) {
            problems.add(Diagnostic.LEADS_OUT, Mark.start(name));
        } else if (isYaml(file)) {
            FileText.read(file, name, problems).ifPresent(text -> texts.put(name, text));
        }
    }

    /** A link to nothing leads nowhere; it is found to be no file. */
    private boolean leadsOut(Path file) throws IOException {
        return Files.isSymbolicLink(file)
                && Files.exists(file)
                && !file.toRealPath().startsWith(root);
    }
}
