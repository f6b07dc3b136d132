package app.gegenwind.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a path lies in a scenarios folder.
 *
 * @param root the scenarios folder, written as the user would write it
 * @param within the path below it with forward slashes; empty for the folder itself
 */
record ScenarioPlace(Path root, String within) {

    private static final String SCENARIO = "scenario.yaml";
    private static final String TABLE = "platforms.yaml";

    /** Empty for a path that does not exist or a file that belongs to no scenarios folder. */
    static Optional<ScenarioPlace> of(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        return rootOf(absolute)
                .map(root -> new ScenarioPlace(asWritten(root, path), slashes(root.relativize(absolute))));
    }

    static boolean isScenario(Path folder) {
        return Files.isRegularFile(folder.resolve(SCENARIO));
    }

    /** The name of the file of a finding, as it is reached from here. */
    String file(String below) {
        return slashes(root.resolve(below).normalize());
    }

    private static Optional<Path> rootOf(Path path) {
        return ancestors(path)
                .filter(folder -> Files.isRegularFile(folder.resolve(TABLE)))
                .findFirst()
                .or(() -> ancestors(path)
                        .filter(ScenarioPlace::isScenario)
                        .findFirst()
                        .map(Path::getParent))
                .or(() -> Optional.of(path).filter(Files::isDirectory));
    }

    private static Stream<Path> ancestors(Path path) {
        return Files.exists(path) ? Stream.iterate(path, p -> p != null, Path::getParent) : Stream.empty();
    }

    private static Path asWritten(Path root, Path given) {
        return given.isAbsolute() ? root : Path.of("").toAbsolutePath().relativize(root);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
