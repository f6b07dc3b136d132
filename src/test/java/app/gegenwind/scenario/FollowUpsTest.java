package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake is one finding: what only follows from it is not said. */
class FollowUpsTest {
    @TempDir
    Path root;

    private ExampleFolder folder;

    @BeforeEach
    void aGoodFolder() {
        folder = ExampleFolder.good(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pot/scenario.yaml",
                "pot/model.plan.yaml",
                "pot/careless.plan.yaml",
                "lines/pots.yaml",
                "brands/teehaus.yaml",
                "names.yaml",
                "platforms.yaml"
            })
    void ofAFileThatIsNoTextNothingElseIsSaid(String file) {
        folder.with(file, "title: Größe".getBytes(StandardCharsets.ISO_8859_1));
        onlyFinding(file + ":1:10 GW003 error: is not UTF-8: byte 10 cannot be read");

        folder.with(file, "x".repeat(1_100_000));
        onlyFinding(file + ":1:1 GW002 error: has 1074 kB, at most 1024 kB are read");

        folder.removing(file).with(file + "/inside.txt", "");
        onlyFinding(file + ":1:1 GW001 error: cannot be read: it is no file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pot/scenario.yaml",
                "pot/model.plan.yaml",
                "lines/pots.yaml",
                "brands/teehaus.yaml",
                "evidence.yaml"
            })
    void ofAFileThatIsNoYamlNothingElseIsSaid(String file) {
        folder.with(file, "format: 1\nname: \"never closed\n");
        onlyFinding(file + ":2:7 GW004 error: is not valid YAML: the quote that opens here is never closed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level: entry | level: entry⏎languages: [fr] | 7:13 GW018 error: 'fr' is none of de, en.",
                "level: entry | level: entry⏎languages: [de, em] | 7:17 GW018 error: 'em' is none of de, en.",
                "level: entry | level: entry⏎languages: [] | 7:12 GW025 error: 'languages' is empty",
                "lasts: 2h | lasts: 9000h | 10:8 GW020 error: '9000h' is no duration",
                "from: ben | | 63:3 GW016 error: 'from' is missing",
                "from: ben | from: bem | 68:11 GW012 error: person 'bem' does not exist. Did you mean 'ben'?",
                "{wind: 2}, | {happened: boss-axed}, | 92:29 GW012 error: beat 'boss-axed' does not exist. Did you mean 'boss-asks'?",
                "brand: teehaus | brand: teahouse | 12:8 GW012 error: brand 'teahouse' does not exist.",
            })
    void aWrongWordIsOneFinding(String old, String fresh, String finding) {
        folder.replacing("pot/scenario.yaml", old, fresh == null ? "" : fresh.replace("⏎", "\n"));
        onlyFinding("pot/scenario.yaml:" + finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"incidents", "people", "facts", "posts"})
    void whatIsNoMapOfNamesHidesThemAll(String key) {
        folder.insteadOf("pot/scenario.yaml", key, key + ": 7\n");

        assertThat(folder.findings())
                .singleElement()
                .asString()
                .endsWith("'" + key + "' needs keys with values, not '7'");
    }

    @Test
    void aPlanThatCouldNotBeReadLeavesNoReplyUnplayed() {
        folder.replacing("pot/model.plan.yaml", "at 0:08 ana", "at eight ana");

        assertThat(folder.findings()).singleElement().asString().contains("model.plan.yaml:5:5 GW053");
    }

    @Test
    void aScenarioWithoutItsLinesIsNotPlayed() {
        assertThat(folder.with("lines/pots.yaml", "format: [").open().bundles()).isEmpty();
    }

    private void onlyFinding(String finding) {
        assertThat(folder.findings()).containsExactly(finding);
        assertThat(folder.open().bundles()).isEmpty();
    }
}
