package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs keep the files they were played on, so what was added to the tables since must not be asked of them. */
class OldFilesTest {

    @Test
    void tablesFromBeforeOwnPostsAreStillRead(@TempDir Path folder) throws IOException {
        copy(ExampleFolder.GOOD, folder);
        without(folder.resolve("platforms.yaml"), "^\\s+posts: .*", ", hashtags: \\d+");
        without(folder.resolve("responses.yaml"), "^  hold-comments: .*");

        Library library = Library.open(folder);

        assertThat(library.find("pot")).isPresent();
        assertThat(library.findings()).allMatch(f -> f.severity() == Finding.Severity.WARNING);
        assertThat(Files.readString(folder.resolve("platforms.yaml"))).doesNotContain("posts", "hashtags");
    }

    private static void without(Path file, String... patterns) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (String pattern : patterns) {
            lines = lines.stream().map(line -> line.replaceAll(pattern, "")).toList();
        }
        Files.write(file, lines);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
