package app.gegenwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliUsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "play",
                "play no-such-scenario",
                "play late-parcel --seed seven",
                "play late-parcel extra",
                "lint",
                "lint no-such-folder",
                "lint --jsn .",
                "lint pom.xml",
                "cascade",
                "cascade --offspring 1.2 --half-life 20m --runs 10 --seed 1",
                "cascade --offspring .5 --half-life soon --runs 10 --seed 1",
                "cascade --offspring .5 --half-life 0s --runs 10 --seed 1",
                "cascade --offspring .5 --half-life 20m --runs 0 --seed 1",
                "cascade --offspring .5 --half-life 20m --reply-at 5m --runs 10 --seed 1",
                "cascade --offspring .5 --half-life 20m --reply-at 5m --factor 3 --runs 10 --seed 1",
                "help nothing"
            })
    void oneSentenceAndExitTwoForACommandNotUnderstood(String line) {
        var said = Shell.run(line.split(" "));

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.err()).contains("--help").doesNotContain("Exception");
    }

    @Test
    void namesTheScenarioThatIsNotThere() {
        assertThat(Shell.run("play", "no-such-scenario").err())
                .startsWith("There is no scenario 'no-such-scenario': no such folder, and no such id in ")
                .endsWith(" See gegenwind play --help.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "lint --help", "play --help", "cascade --help", "help play", "--version"})
    void helpGoesToStandardOutput(String line) {
        var said = Shell.run(line.split(" "));

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("gegenwind");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void leavesTheServersOptionsAlone() {
        assertThat(Cli.understands("--port", "8081")).isFalse();
        assertThat(Cli.understands()).isFalse();
        assertThat(Cli.understands("lint", "scenarios")).isTrue();
    }
}
