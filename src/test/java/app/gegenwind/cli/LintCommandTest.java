package app.gegenwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.lang3.Strings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class LintCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void theProductsScenarios() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("scenarios"), folder);
    }

    @Test
    void warningsAloneAreNoFailure() {
        var said = Shell.run("lint", folder.toString());

        assertThat(said.out().lines().filter(line -> !line.startsWith("  → ")))
                .allMatch(line -> line.contains(" warning: "));
        assertThat(said.exit()).isZero();
    }

    @Test
    void whereNothingIsFoundStandardOutputIsEmpty() {
        var said = Shell.run("lint", folder.resolve("names.yaml").toString());

        assertThat(said).isEqualTo(new Shell(0, "", "No findings.\n"));
        assertThat(Shell.run("lint", folder.resolve("names.yaml").toString(), "--json")
                        .out())
                .isEqualTo("[]\n");
    }

    @Test
    void everyErrorStandsOnALineOfItsOwn() throws IOException {
        breakIt("late-parcel/scenario.yaml");

        var said = Shell.run("lint", folder.toString());

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out().lines())
                .anyMatch(line -> line.matches(".*/late-parcel/scenario\\.yaml:\\d+:\\d+ GW\\d{3} error: .+"));
        assertThat(said.err()).startsWith("Errors: ");
    }

    @Test
    void theWayOutStandsOnceBelowTheFirstOfItsKind() throws IOException {
        breakIt("brands/kantholz.yaml");
        breakIt("brands/nordkorb.yaml");

        assertThat(Shell.run("lint", folder.toString()).out().lines())
                .filteredOn(line -> line.contains("GW014") || line.startsWith("  → Correct the key"))
                .extracting(line -> line.replaceAll(".*/brands/|:.*", ""))
                .containsExactly(
                        "kantholz.yaml",
                        "  → Correct the key, or look it up in docs/scenario-language.md.",
                        "nordkorb.yaml");
    }

    @Test
    void aProgramReadsAnArrayOfFindings() throws IOException {
        breakIt("late-parcel/scenario.yaml");

        assertThat(Shell.run("lint", "--json", folder.toString()).out())
                .matches("\\[.*\\{\"file\":\".*scenario\\.yaml\",\"line\":\\d+,\"column\":\\d+,\"code\":\"GW\\d{3}\","
                        + "\"severity\":\"error\",\"message\":\".*\",\"wayOut\":\".*\"}.*]\n");
    }

    @Test
    void aScenarioAnswersForItselfAndForWhatItStandsOn() throws IOException {
        breakIt("late-parcel/scenario.yaml");

        assertThat(lint("late-parcel").exit()).isEqualTo(1);
        assertThat(lint("late-parcel/scenario.yaml").exit()).isEqualTo(1);
        assertThat(lint("first-shift").exit()).isZero();
        assertThat(lint("first-shift/scenario.yaml").exit()).isZero();
    }

    @Test
    void aBrokenBrandIsTheBusinessOfItsScenario() throws IOException {
        breakIt("brands/nordkorb.yaml");

        assertThat(lint("late-parcel").out()).contains("brands/nordkorb.yaml:");
        assertThat(lint("brands/kantholz.yaml").exit()).isZero();
    }

    @Test
    void twoPathsAreReadTogetherAndNothingIsSaidTwice() throws IOException {
        breakIt("late-parcel/scenario.yaml");

        var once = lint("late-parcel");
        var twice = Shell.run(
                "lint",
                folder.resolve("late-parcel").toString(),
                folder.resolve("late-parcel/scenario.yaml").toString());

        assertThat(twice.out()).isEqualTo(once.out());
    }

    private Shell lint(String within) {
        return Shell.run("lint", folder.resolve(within).toString());
    }

    private void breakIt(String file) throws IOException {
        Path broken = folder.resolve(file);
        Files.writeString(
                broken, Strings.CS.replaceOnce(Files.readString(broken), "format: 1", "format: 1\nnonsense: 1"));
    }
}
