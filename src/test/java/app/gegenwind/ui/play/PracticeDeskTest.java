package app.gegenwind.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.scenario.vocabulary.Language;
import org.junit.jupiter.api.Test;

class PracticeDeskTest {

    @Test
    void saysThatItCountsForNothing() {
        var practice =
                AtTheDesk.ofTheLateParcel().at("1:10").clock(Hands.WAITING).practice();

        assertThat(practice.screen().bar().mark()).isEqualTo("Practice");
        assertThat(practice.in(Language.DE).screen().bar().mark()).isEqualTo("Übung");
        assertThat(AtTheDesk.ofTheLateParcel().screen().bar().mark()).isEmpty();
    }

    @Test
    void opensAtTheMomentItGoesOnFromWithoutBriefing() {
        for (String moment : new String[] {"0:00", "1:10"}) {
            var screen = AtTheDesk.ofTheLateParcel()
                    .at(moment)
                    .clock(Hands.WAITING)
                    .practice()
                    .screen();

            assertThat(screen.briefing()).isEmpty();
            assertThat(screen.curtain())
                    .isInstanceOfSatisfying(
                            Curtain.Waiting.class, w -> assertThat(w.says()).startsWith("This is practice"));
        }
    }
}
