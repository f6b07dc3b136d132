package app.gegenwind.simulation;

import static app.gegenwind.simulation.Stage.MINUTE;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningDigestTest {
    private static final Bundle WORLD =
            aScenario().incident(incident("jana").spreads(1.1, "0:15")).build();

    @Test
    void isTheHashOfAllLinesAtEveryMomentHoweverOftenItIsAsked() throws Exception {
        Simulation run = Simulation.start(WORLD, 7);
        RunningDigest digest = new RunningDigest();
        for (long at = 0; at <= Stage.LASTS; at += 7 * MINUTE) {
            run.advanceTo(at);

            assertThat(digest.of(run.transcript())).isEqualTo(hash(run.transcript()));
            assertThat(digest.of(run.transcript())).isEqualTo(hash(run.transcript()));
        }
        assertThat(run.transcript().events()).hasSizeGreaterThan(10);
    }

    @Test
    void aTranscriptsOwnDigestIsTheSame() throws Exception {
        Transcript whole = Simulation.replay(WORLD, 7, List.of(), Stage.LASTS).transcript();

        assertThat(whole.digest()).isEqualTo(hash(whole));
    }

    /** As the papers say: SHA-256 over the lines, each ended by a line feed. */
    private static String hash(Transcript transcript) throws Exception {
        String text =
                String.join("\n", transcript.lines()) + (transcript.lines().isEmpty() ? "" : "\n");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
