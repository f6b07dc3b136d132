package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningDigestTest {

    @Test
    void isTheDigestOfTheWholeTranscriptAtEveryMoment() {
        var run = Simulation.start(SmallScenario.bundle(), 7);
        var digest = new RunningDigest();
        for (long at = 0; at <= SmallScenario.LASTS; at += 10_000) {
            run.advanceTo(at);

            assertThat(digest.of(run.transcript())).isEqualTo(run.transcript().digest());
            assertThat(digest.of(run.transcript())).isEqualTo(run.transcript().digest());
        }
    }

    @Test
    void aReplayAsksInOtherPlacesAndComesToTheSame() {
        var decisions = List.of(new Timed(120_000, new Decision.Answer("anna", "template")));
        var transcript = Simulation.replay(SmallScenario.bundle(), 7, decisions, SmallScenario.LASTS)
                .transcript();

        assertThat(new RunningDigest().of(transcript)).isEqualTo(transcript.digest());
    }
}
