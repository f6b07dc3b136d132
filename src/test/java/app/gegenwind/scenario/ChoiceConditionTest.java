package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.script.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code misses} and {@code unfounded}: read where they mean something, refused where they do not. */
class ChoiceConditionTest {
    private static final String OTHERWISE = "  - id: apology-otherwise\n    move: apology\n";

    @TempDir
    Path folder;

    @Test
    void aRowMayAskWhatWasOnOfferInstead() {
        assertThat(evidence(OTHERWISE + "    when: {misses: [safety-first, help-numbers]}\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void aRowBehindAGeneralOneIsSwallowedWhateverItMisses() {
        String general = "  - {id: any, move: apology, competency: complaints, value: 1, weight: 1,"
                + " reason: {de: Egal., en: Whatever.}, source: invented for tests}\n";
        assertThat(evidence(general + OTHERWISE + "    when: {misses: safety-first}\n")
                        .findings())
                .anyMatch(finding -> finding.contains("GW059"));
    }

    @Test
    void anOmissionMissesNothing() {
        assertThat(evidence("  - id: complaint-left-alone\n    omission: unanswered\n", "    when: {misses: answer}\n")
                        .findings())
                .anyMatch(finding -> finding.contains("GW014"));
    }

    @Test
    void theResponseTableDoesNotAskForIt() {
        assertThat(ExampleFolder.good(folder)
                        .replacing("responses.yaml", "when: {", "when: {misses: answer, ")
                        .findings())
                .isNotEmpty()
                .allMatch(finding -> finding.contains("GW014"));
    }

    @Test
    void aReplyMayClaimWhatNoFactBearsOut() {
        Library library = ExampleFolder.good(folder)
                .replacing("pot/scenario.yaml", "assumes: stock-count", "assumes: [unfounded, stock-count]")
                .open();

        assertThat(library.findings()).isEmpty();
        assertThat(library.find("pot").orElseThrow().scenario().incident("ana").allReplies())
                .extracting(Reply::conditions)
                .anyMatch(conditions -> conditions.assumes().contains(Reply.Conditions.UNFOUNDED));
    }

    @Test
    void noFactIsCalledUnfounded() {
        assertThat(ExampleFolder.good(folder)
                        .replacing("pot/scenario.yaml", "stock-count", "unfounded")
                        .findings())
                .anyMatch(finding -> finding.contains("GW023"));
    }

    private ExampleFolder evidence(String rows) {
        return ExampleFolder.good(folder).replacing("evidence.yaml", OTHERWISE, rows);
    }

    private ExampleFolder evidence(String row, String when) {
        String old = row + "    when: {kind: complaint}\n";
        return ExampleFolder.good(folder).replacing("evidence.yaml", old, row + when);
    }
}
