package app.gegenwind.scenario.internal;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.FolderReader.FolderContent;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.internal.yaml.YamlText;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The files of a folder as texts and as trees, and everything found in them. */
record FileTrees(FolderContent folder, SortedMap<String, Node.Mapping> trees, Problems problems) {
    static final String SCENARIO = "scenario.yaml";
    static final String PARAMETERS = "parameters.yaml";
    static final String PLAN = ".plan.yaml";
    static final String BRANDS = "brands/";
    static final String LINES = "lines/";
    private static final String YAML = ".yaml";

    static FileTrees of(FolderContent folder, Problems problems) {
        SortedMap<String, Node.Mapping> trees = new TreeMap<>();
        folder.texts()
                .forEach((file, text) -> Guard.read(problems, file, () -> YamlText.read(file, text, problems))
                        .ifPresent(tree -> trees.put(file, tree)));
        return new FileTrees(folder, trees, problems);
    }

    boolean has(String file) {
        return folder.files().anyMatch(file::equals);
    }

    Optional<Node.Mapping> find(String file) {
        return Optional.ofNullable(trees.get(file));
    }

    /** Reads a file that must be there. */
    <T> Optional<T> read(String file, Function<Node.Mapping, T> reader) {
        if (!has(file)) {
            problems.add(Diagnostic.MISSING_FILE, Mark.whole(file), file);
        }
        return find(file).flatMap(tree -> Guard.read(problems, file, () -> Optional.of(reader.apply(tree))));
    }

    /** Names of the YAML files in a folder such as {@code lines/}, without the ending. */
    List<String> namesIn(String directory) {
        return folder.files()
                .filter(file -> file.startsWith(directory) && file.endsWith(YAML))
                .map(file -> file.substring(directory.length(), file.length() - YAML.length()))
                .toList();
    }

    /** Folders that hold a scenario. */
    SortedSet<String> scenarios() {
        SortedSet<String> ids = new TreeSet<>();
        folder.files()
                .filter(file -> file.endsWith("/" + SCENARIO))
                .forEach(file -> ids.add(file.substring(0, file.length() - SCENARIO.length() - 1)));
        return ids;
    }

    List<String> plansOf(String scenario) {
        return folder.files()
                .filter(file -> file.startsWith(scenario + "/") && file.endsWith(PLAN))
                .toList();
    }
}
