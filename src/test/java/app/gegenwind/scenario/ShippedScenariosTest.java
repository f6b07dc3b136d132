package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedScenariosTest {
    private static final Path SCENARIOS = Path.of("scenarios");

    @Test
    void haveNoErrors() {
        assertThat(Library.open(SCENARIOS).findings()).noneMatch(Finding::isError);
    }

    @Test
    void areAllPlayable() throws IOException {
        try (Stream<Path> folders = Files.list(SCENARIOS)) {
            List<String> ids = folders.filter(folder -> Files.exists(folder.resolve("scenario.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
            assertThat(Library.open(SCENARIOS).bundles())
                    .extracting(Bundle::id)
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void haveTheirSchemaInTheFirstLine() throws IOException {
        try (Stream<Path> files = Files.walk(SCENARIOS, 2)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .allSatisfy(file ->
                            assertThat(ExampleFolder.read(file)).startsWith("# yaml-language-server: $schema="));
        }
    }
}
