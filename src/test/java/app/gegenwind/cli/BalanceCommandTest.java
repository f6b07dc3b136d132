package app.gegenwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BalanceCommandTest {

    private static final Path SCENARIOS = Path.of("scenarios");

    @TempDir
    private Path folder;

    @Test
    void everyBotHasItsLine() {
        var said = Shell.run("balance", "late-parcel", "--runs", "3");

        assertThat(said.out())
                .startsWith("late-parcel, 3 runs of each bot from seed 1, engine ")
                .contains("\nsilent ", "\nrandom ", "\ngreedy ", "\nmodel       100 (100.0) 100–100")
                .contains("\ndifficulty  ", " words in 10 minutes of play, ");
        assertThat(said.err()).endsWith("late-parcel: 3 of 3 seeds\n");
    }

    @Test
    void anErrorFailsTheCommandAndSaysTheWayOut() throws IOException {
        var said = Shell.run("balance", unfair(), "--runs", "3");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out())
                .contains("late-parcel/scenario.yaml:")
                .contains(" GW111 error: ")
                .contains("\n  → ");
    }

    @Test
    void aProgramReadsEverythingInOneObject() throws IOException {
        var said = Shell.run("balance", unfair(), "--runs", "3", "--seed", "5", "--json");
        JsonNode balance = new JsonMapper().readTree(said.out());

        assertThat(balance.propertyNames())
                .containsExactly(
                        "scenario",
                        "hash",
                        "engine",
                        "seed",
                        "runs",
                        "bots",
                        "model",
                        "swaps",
                        "giveaway",
                        "difficulty",
                        "reading",
                        "findings");
        assertThat(balance.get("bots")).hasSize(11);
        assertThat(balance.get("bots").get(0).get("figures").propertyNames())
                .containsExactly("score", "craft", "timing", "outcome", "wind", "standing", "comments");
        assertThat(balance.get("findings").get(0).propertyNames())
                .containsExactly("file", "line", "column", "code", "severity", "message", "wayOut");
        assertThat(said.out().lines()).hasSize(1);
    }

    @Test
    void theSameSeedsGiveTheSameReport() {
        String[] command = {"balance", "late-parcel", "--runs", "4", "--json"};

        assertThat(Shell.run(command).out()).isEqualTo(Shell.run(command).out());
    }

    @Test
    void thePageIsOneFileThatNeedsNothingElse() throws IOException {
        String unfair = unfair();
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Path page = pages.resolve("late-parcel.html");

        Shell.run("balance", unfair, "--runs", "3", "--html", page.toString());

        assertThat(Files.readString(page))
                .startsWith("<!doctype html>")
                .contains("<title>late-parcel: balance</title>", "<th scope=\"row\">greedy</th>", "GW111")
                .doesNotContain("<script", "http:", "https:", "@import", "url(");
        assertThat(pages).isDirectoryContaining("glob:**late-parcel.html").satisfies(f -> {
            try (var files = Files.list(f)) {
                assertThat(files).hasSize(1);
            }
        });
    }

    @Test
    void mistakesOfTheCommandAreSaidBeforeAnythingIsPlayed() {
        assertThat(Shell.run("balance", "late-parcel", "--runs", "0").exit()).isEqualTo(2);
        assertThat(Shell.run("balance", "no-such-scenario").exit()).isEqualTo(2);
        assertThat(Shell.run(
                        "balance",
                        "late-parcel",
                        "--html",
                        folder.resolve("no/such/folder.html").toString()))
                .satisfies(said -> {
                    assertThat(said.exit()).isEqualTo(2);
                    assertThat(said.err()).contains("--html needs the name of a file in a folder that exists");
                });
    }

    @Test
    void aScenarioWithErrorsIsNotPlayed() throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), "format: 1\n");

        var said = Shell.run("balance", folder.toString(), "--json");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(new JsonMapper().readTree(said.out()).get("findings")).isNotEmpty();
    }

    /** The late parcel, alone in a folder, with an order of bots that cannot be. */
    private String unfair() throws IOException {
        try (var files = Files.walk(SCENARIOS, 2)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(BalanceCommandTest::isNeeded)
                    .toList()) {
                Path copy = folder.resolve(SCENARIOS.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replace("  order: [", "  order: [silent, "));
            }
        }
        return folder.resolve("late-parcel").toString();
    }

    private static boolean isNeeded(Path file) {
        boolean ofOthers = !List.of("scenarios", "brands", "lines", "late-parcel")
                .contains(file.getParent().getFileName().toString());
        return file.toString().endsWith(".yaml") && !ofOthers;
    }
}
