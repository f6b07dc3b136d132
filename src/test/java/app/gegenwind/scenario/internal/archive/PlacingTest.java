package app.gegenwind.scenario.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacingTest {
    @TempDir
    Path root;

    @Test
    void takesEverythingBackWhenTheLastStepFails() throws IOException {
        Files.createDirectory(root.resolve("pot"));
        Files.createFile(root.resolve("pot/somebody-was-faster.yaml"));

        assertThatThrownBy(this::place).isInstanceOf(FileAlreadyExistsException.class);

        try (var left = Files.walk(root)) {
            assertThat(left)
                    .map(root::relativize)
                    .extracting(Path::toString)
                    .containsExactlyInAnyOrder("", "pot", "pot/somebody-was-faster.yaml");
        }
    }

    @Test
    void replacesNoSharedFile() throws IOException {
        Files.createDirectory(root.resolve("brands"));
        Files.writeString(root.resolve("brands/b.yaml"), "theirs");

        assertThatThrownBy(this::place).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(root.resolve("brands/b.yaml")).hasContent("theirs");
        assertThat(root)
                .isDirectoryContaining("glob:**/brands")
                .isDirectoryNotContaining("glob:**/{pot,lines,.import-*}");
    }

    private void place() throws IOException {
        new Placing(root, "pot")
                .place(new TreeMap<>(Map.of("brands/b.yaml", "b", "lines/l.yaml", "l", "pot/scenario.yaml", "s")));
    }
}
