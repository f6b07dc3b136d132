package app.gegenwind.scenario.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.ExampleFolder;
import app.gegenwind.scenario.Library;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ExportTest {
    private static final Bundle POT =
            Library.open(ExampleFolder.GOOD).find("pot").orElseThrow();

    @Test
    void holdsTheScenarioItsBrandAndItsLinesAndNothingElse() throws IOException {
        assertThat(unzip(ScenarioArchive.of(POT)))
                .containsOnlyKeys(
                        "brands/teehaus.yaml",
                        "lines/pots.yaml",
                        "pot/careless.plan.yaml",
                        "pot/model.plan.yaml",
                        "pot/scenario.yaml",
                        "pot/silence.plan.yaml");
    }

    @Test
    void holdsTheFilesWordForWord() throws IOException {
        assertThat(unzip(ScenarioArchive.of(POT)))
                .allSatisfy((name, text) ->
                        assertThat(text).isEqualTo(POT.sources().files().get(name)));
    }

    private static SortedMap<String, String> unzip(byte[] archive) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
