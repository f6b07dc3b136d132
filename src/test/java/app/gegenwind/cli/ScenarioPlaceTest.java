package app.gegenwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioPlaceTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aFolderOfScenarios() throws IOException {
        Files.createDirectories(folder.resolve("late-parcel"));
        Files.createDirectories(folder.resolve("brands"));
        Files.writeString(folder.resolve("late-parcel/scenario.yaml"), "");
        Files.writeString(folder.resolve("brands/nordkorb.yaml"), "");
        Files.writeString(folder.resolve("platforms.yaml"), "");
    }

    @Test
    void theFolderItselfIsTheRoot() {
        assertThat(ScenarioPlace.of(folder)).contains(new ScenarioPlace(folder, ""));
    }

    @Test
    void aScenarioAndAFileLieBelowTheRoot() {
        assertThat(ScenarioPlace.of(folder.resolve("late-parcel"))).contains(new ScenarioPlace(folder, "late-parcel"));
        assertThat(ScenarioPlace.of(folder.resolve("brands/nordkorb.yaml")))
                .contains(new ScenarioPlace(folder, "brands/nordkorb.yaml"));
    }

    @Test
    void aScenarioWithoutTablesStillHasARoot() throws IOException {
        Files.delete(folder.resolve("platforms.yaml"));

        assertThat(ScenarioPlace.of(folder.resolve("late-parcel/scenario.yaml")))
                .contains(new ScenarioPlace(folder, "late-parcel/scenario.yaml"));
    }

    @Test
    void whatIsNotThereOrBelongsNowhereHasNoPlace() throws IOException {
        Files.delete(folder.resolve("platforms.yaml"));

        assertThat(ScenarioPlace.of(folder.resolve("gone"))).isEmpty();
        assertThat(ScenarioPlace.of(folder.resolve("brands/nordkorb.yaml"))).isEmpty();
    }

    @Test
    void filesAreNamedAsTheyAreReachedFromHere() {
        assertThat(new ScenarioPlace(Path.of("scenarios"), "late-parcel").file("brands/nordkorb.yaml"))
                .isEqualTo("scenarios/brands/nordkorb.yaml");
        assertThat(new ScenarioPlace(Path.of(""), "late-parcel").file("names.yaml"))
                .isEqualTo("names.yaml");
    }
}
