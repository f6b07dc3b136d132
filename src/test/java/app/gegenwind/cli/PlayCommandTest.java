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

class PlayCommandTest {

    private static final String PARCEL = "scenarios/late-parcel";

    @TempDir
    private Path folder;

    @Test
    void theModelPlanKeepsItsPromises() {
        var said = Shell.run("play", PARCEL, "--plan", PARCEL + "/model.plan.yaml", "--seed", "7");

        assertThat(said.err()).isEmpty();
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .startsWith("late-parcel, seed 7, engine ")
                .contains("  4:00:00  run-ended false\n")
                .contains("\nmet       score-at-least: 80\n");
    }

    @Test
    void aProgramReadsEverythingInOneObject() {
        var said = Shell.run("play", PARCEL, "--plan", "model", "--seed", "7", "--json");
        JsonNode run = new JsonMapper().readTree(said.out());

        assertThat(run.propertyNames())
                .containsExactly(
                        "scenario",
                        "hash",
                        "engine",
                        "seed",
                        "events",
                        "digest",
                        "wind",
                        "standing",
                        "score",
                        "expectations");
        assertThat(run.get("score").propertyNames()).containsExactly("total", "craft", "timing", "outcome", "redLine");
        assertThat(run.get("wind").get("max").isInt()).isTrue();
        assertThat(run.get("standing").get("end").isDouble()).isTrue();
        assertThat(run.get("expectations").get(0).propertyNames()).containsExactly("text", "met");
        assertThat(run.get("events")).allMatch(event -> event.has("at") && event.has("type"));
        assertThat(said.out().lines()).hasSize(1);
    }

    @Test
    void oneSeedIsOneRunAndAnotherSeedAnother() {
        assertThat(digest("7")).isEqualTo(digest("7")).isNotEqualTo(digest("8"));
    }

    @Test
    void withoutAPlanNobodyAnswers() {
        var said = Shell.run("play", PARCEL);

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("incident-opened").doesNotContain("answer-posted");
    }

    @Test
    void aScenarioIsAlsoFoundByItsId() {
        assertThat(Shell.run("play", "late-parcel").out())
                .isEqualTo(Shell.run("play", PARCEL).out());
    }

    @Test
    void anExpectationThatFailsFailsThePlay() throws IOException {
        var said = play("decisions: []\nexpect:\n  - resolved: jana\n");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).endsWith("NOT MET   resolved: jana\n");
    }

    @Test
    void aRefusedLineIsNamedWithItsReason() throws IOException {
        var said = play("decisions:\n  - at 0:20 resume-queue\n");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err())
                .endsWith(
                        "mine.plan.yaml:3: 'at 0:20 resume-queue' is refused at 0:20:00: the queue is running already.\n");
    }

    @Test
    void aPlanThatCannotBeReadSaysWhere() throws IOException {
        var said = play("decisions:\n  - at 0:20 jana: sory\n");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("mine.plan.yaml:3:").contains("'sory'");
    }

    @Test
    void aPlanThatIsNotThereIsAMistakeOfTheCommand() {
        var said = Shell.run("play", PARCEL, "--plan", "modl");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.err())
                .startsWith("There is no plan 'modl': no such file, and late-parcel has the plans ")
                .contains(" model,", " silence")
                .endsWith(". Did you mean 'model'? See gegenwind play --help.\n");
    }

    @Test
    void aPlanThatIsNoTextIsAMistakeOfTheCommand() throws IOException {
        var file = Files.write(folder.resolve("mine.plan.yaml"), new byte[] {(byte) 0xff, 0});

        var said = Shell.run("play", PARCEL, "--plan", file.toString());

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("cannot be read: it is not a text file in UTF-8");
    }

    @Test
    void aProgramReadsWhyAPlanCannotBePlayed() throws IOException {
        var file =
                Files.writeString(folder.resolve("mine.plan.yaml"), "format: 1\ndecisions:\n  - at 0:20 jana: sory\n");

        var said = Shell.run("play", PARCEL, "--plan", file.toString(), "--json");
        JsonNode refused = new JsonMapper().readTree(said.out());

        assertThat(said.exit()).isEqualTo(1);
        assertThat(refused.propertyNames()).containsExactly("scenario", "findings");
        assertThat(refused.get("scenario").asString()).isEqualTo(PARCEL);
        assertThat(refused.get("findings").get(0).propertyNames())
                .contains("file", "line", "column", "code", "severity", "message");
        assertThat(refused.get("findings").get(0).get("line").asInt()).isEqualTo(3);
    }

    @Test
    void aProgramReadsWhyAScenarioCannotBePlayed() throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), "format: 1\n");

        var said = Shell.run("play", folder.toString(), "--json");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(new JsonMapper().readTree(said.out()).get("findings")).isNotEmpty();
        assertThat(said.out().lines()).hasSize(1);
    }

    private static String digest(String seed) {
        return new JsonMapper()
                .readTree(Shell.run("play", PARCEL, "--seed", seed, "--json").out())
                .get("digest")
                .asString();
    }

    private Shell play(String plan) throws IOException {
        var file = Files.write(folder.resolve("mine.plan.yaml"), List.of("format: 1", plan));
        return Shell.run("play", PARCEL, "--plan", file.toString());
    }
}
