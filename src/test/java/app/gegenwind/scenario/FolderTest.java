package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files of a folder are read, and what is said of those that are not. */
class FolderTest {
    private static final String OUT = "is a link that leads out of the scenarios folder";

    @TempDir
    Path above;

    private ExampleFolder folder;

    @BeforeEach
    void aGoodFolder() {
        folder = ExampleFolder.good(above.resolve("scenarios"));
    }

    @ParameterizedTest
    @CsvSource({
        "scenario.yml, scenario.yml, ' Rename it to scenario.yaml?'",
        "Scenario.yaml, Scenario.yaml, ' Rename it to scenario.yaml?'",
        "pot.yaml, pot.yaml, ' Rename it to scenario.yaml?'",
        "notes.txt, careless.plan.yaml, ''",
    })
    void aScenarioUnderAnotherNameIsAnError(String name, String place, String hint) {
        folder.removing("pot/scenario.yaml").with("pot/" + name, "format: 1\n");

        assertThat(folder.findings())
                .containsExactly("pot/" + place + ":1:1 GW066 error: stands in a folder without scenario.yaml." + hint);
    }

    @Test
    void aFolderWithoutPlansIsNoScenario() {
        assertThat(folder.with("notes/ideas.yaml", "format: 1\n").findings())
                .containsExactly(
                        "notes/ideas.yaml:1:1 GW011 warning: is read by nobody: the folder has no scenario.yaml");
    }

    @Test
    void aSharedFolderIsNoScenario() {
        String lines = ExampleFolder.read(ExampleFolder.GOOD.resolve("lines/pots.yaml"));

        assertThat(folder.with("lines/scenario.plan.yaml", lines).findings())
                .containsExactly("lines/scenario.plan.yaml:1:1 GW045 warning: lines 'scenario.plan' is used by nobody");
    }

    @Test
    void aLinkWithinTheFolderIsRead() {
        folder.removing("pot/silence.plan.yaml").with("quiet.txt", "format: 1\n");
        folder.linking("pot/silence.plan.yaml", "../quiet.txt");

        assertThat(folder.findings()).isEmpty();
    }

    @Test
    void aLinkThatLeadsOutShowsNothingOfItsTarget() throws IOException {
        Files.writeString(above.resolve("secret.txt"), "password");
        folder.linking("names.yaml", "../secret.txt").linking("brands/teehaus.yaml", "../../secret.txt");

        assertThat(folder.findings())
                .containsExactly("brands/teehaus.yaml:1:1 GW069 error: " + OUT, "names.yaml:1:1 GW069 error: " + OUT);
    }

    @Test
    void aLinkedFolderThatLeadsOutIsRefused() throws IOException {
        Files.createDirectory(above.resolve("elsewhere"));
        folder.linking("late-tea", "../elsewhere");

        assertThat(folder.findings()).containsExactly("late-tea:1:1 GW069 error: " + OUT);
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(above.resolve("link"), Path.of("scenarios"));

        assertThat(Library.open(link).findings()).isEmpty();
        assertThat(Library.open(link).bundles()).isEqualTo(folder.open().bundles());
    }
}
