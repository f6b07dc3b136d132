package app.gegenwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "cascade --offspring .5 --half-life 20m --runs 99999999999 --seed 1",
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

    @Test
    void namesTheScenarioThatWasProbablyMeant() {
        assertThat(Shell.run("play", "late-parcl").err()).contains(" Did you mean 'late-parcel'? See ");
    }

    @ParameterizedTest
    @CsvSource({
        "--seed, seven, Invalid value for option '--seed': 'seven' is not a whole number.",
        "--seed, 99999999999999999999, Invalid value for option '--seed': '99999999999999999999' is too large.",
        "--runs, x, Invalid value for option '--runs': 'x' is not a whole number.",
        "--runs, 99999999999, --runs must lie between 1 and 10000000: 99999999999.",
        "--offspring, x, Invalid value for option '--offspring': 'x' is not a number.",
        "--factor, x, Invalid value for option '--factor': 'x' is not a number.",
        "--factor, -1, This cascade cannot be drawn: factor must be 0 or more: -1.0.",
        "--factor, 3, This cascade cannot be drawn: factor times offspring must lie below 1: 3.0."
    })
    void saysWhatIsWrongWithANumber(String option, String value, String sentence) {
        var options = new LinkedHashMap<>(
                Map.of("--offspring", ".5", "--half-life", "20m", "--runs", "10", "--seed", "1", "--reply-at", "1m"));
        options.put("--factor", "1");
        options.put(option, value);
        var line = Stream.concat(
                Stream.of("cascade"), options.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue())));

        assertThat(Shell.run(line.toArray(String[]::new)))
                .isEqualTo(new Shell(2, "", sentence + " See gegenwind cascade --help.\n"));
    }

    @Test
    void anEmptyPathIsAMistakeAndNotTheFolderOneStandsIn() {
        var said = Shell.run("lint", "");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("(PATH): it is empty. See gegenwind lint --help.");
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
