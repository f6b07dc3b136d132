package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replies that wait for each other, or for what only they could bring about. */
class WaitingRepliesTest {
    @TempDir
    Path root;

    @Test
    void aReplyThatAloneCouldSettleWhatItWaitsForIsNeverGiven() {
        assertThat(ben("moves: [sign]", "when: {resolved: ben}"))
                .containsExactly("pot/scenario.yaml:76:7 GW043 error: reply 'look-it-up' can never be given:"
                        + " incident 'ben' can never be resolved");
    }

    @Test
    void whereAnotherReplySettlesItOneMayWaitForThat() {
        assertThat(ben("moves: [answer]", "when: {resolved: ben}")).isEmpty();
    }

    @Test
    void repliesThatWaitForEachOtherAreNeverGiven() {
        assertThat(ben(
                        "moves: [answer]\n        when: {replied: ben, with: look-it-up}",
                        "when: {replied: ben, with: yes-till-six}"))
                .hasSize(2)
                .allMatch(finding -> finding.contains("GW043") && finding.contains("can never be given"));
    }

    private List<String> ben(String moves, String when) {
        return ExampleFolder.good(root)
                .replacing("pot/scenario.yaml", "moves: [answer]\n        model: true", moves + "\n        model: true")
                .replacing("pot/scenario.yaml", "when: {not: {wind: 3}}", when)
                .findings();
    }
}
