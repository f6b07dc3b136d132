package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.script.Scenario;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single values of a scenario may be. */
class ValuesTest {
    private static final String POT = "pot/scenario.yaml";
    private static final String LASTS = "lasts: 2h";

    @TempDir
    Path root;

    private ExampleFolder folder;

    @BeforeEach
    void aGoodFolder() {
        folder = ExampleFolder.good(root);
    }

    @ParameterizedTest
    @CsvSource({
        "{product kam, {product",
        "{ product } kam, { product }",
        "{product}} kam, }",
        "{{product} kam, {",
        "product} kam, product}"
    })
    void aBraceEnclosesAParameterOrIsAnError(String text, String shown) {
        folder.replacing(POT, "{product} kam", text);

        assertThat(folder.findings()).singleElement().asString().contains("GW065 error: '" + shown + "' encloses");
    }

    @Test
    void bracesOfTheCrowdAreCheckedToo() {
        assertThat(folder.replacing(
                                "lines/pots.yaml", "My pot is broken too (calm 1).", "\"My {product is broken too.\"")
                        .findings())
                .singleElement()
                .asString()
                .matches("lines/pots\\.yaml:\\d+:\\d+ GW065 error: '\\{product' encloses no parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0m", "59s", "169h"})
    void patienceIsAMinuteAtLeastAndAWeekAtMost(String patience) {
        assertThat(folder.replacing(POT, "patience: 45m", "patience: " + patience)
                        .findings())
                .singleElement()
                .asString()
                .contains("GW019 error: 'patience' must be between 0:01 and 168:00, not ");
    }

    @ParameterizedTest
    @CsvSource({"4h, 10, 10", "28d, 25, 25", "2d12h, 1, 1"})
    void itPlaysAsLongAsItSays(String lasts, String plays, long minutes) {
        folder.replacing(POT, LASTS, "lasts: " + lasts + "\nplays: " + plays + "m");

        assertThat(clock().minutesOfPlay()).isEqualTo(minutes);
    }

    @Test
    void whatDoesNotSayHowLongItPlaysPlaysThroughAtItsPace() {
        assertThat(folder.replacing(POT, LASTS, "lasts: 4h").open().findings()).isEmpty();

        assertThat(clock().minutesOfPlay()).isEqualTo(10);
    }

    @Test
    void nothingPlaysLongerThanWithoutSkipping() {
        assertThat(folder.replacing(POT, LASTS, "lasts: 4h\nplays: 11m").findings())
                .singleElement()
                .asString()
                .contains("GW019 error: 'plays' must be between 0:01 and 0:10, not 0:11");
    }

    @Test
    void nothingLastsLongerThanAMonth() {
        assertThat(folder.replacing(POT, LASTS, "lasts: 31d").open().findings()).isEmpty();
        assertThat(folder.replacing(POT, "lasts: 31d", "lasts: 31d1h").findings())
                .singleElement()
                .asString()
                .contains("GW019 error: 'lasts' must be between 0:01 and 744:00, not 745:00");
    }

    private Scenario.Clock clock() {
        return folder.open().find("pot").orElseThrow().scenario().clock();
    }

    @Test
    void ofAnHourThatComesTwiceTheFirstIsMeant() {
        Bundle bundle = folder.replacing(POT, "2026-03-06T16:30", "2026-10-25T02:30")
                .open()
                .find("pot")
                .orElseThrow();

        assertThat(bundle.scenario().clock().at(0).getOffset()).isEqualTo(ZoneOffset.ofHours(2));
    }

    @Test
    void noReplyIsCalledLikeTheAuthorsThanks() {
        assertThat(folder.replacing(POT, "boilerplate", "thanks")
                        .replacing("pot/careless.plan.yaml", "boilerplate", "thanks")
                        .findings())
                .singleElement()
                .asString()
                .contains("GW023 error: 'thanks' is a word of the language");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{happened: beat-4} | it waits for the beat itself",
                "{all: [{happened: rita-joins}, {at: 0:30}]} | it waits for the beat itself",
                "{at: 5:00} | 5:00 is after the end",
            })
    void aBranchThatNeverCountsIsDoubtful(String branch, String why) {
        folder.replacing(POT, "{any: [{wind: 2}, ", "{any: [{wind: 2}, " + branch + ", ");

        assertThat(folder.findings())
                .containsExactly(
                        POT + ":92:29 GW068 warning: this branch of 'rita-joins' can never make it happen: " + why);
        assertThat(folder.open().bundles()).hasSize(1);
    }
}
