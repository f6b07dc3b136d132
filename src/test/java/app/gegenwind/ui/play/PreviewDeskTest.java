package app.gegenwind.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.run.Preview;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.scenario.vocabulary.Language;
import org.junit.jupiter.api.Test;

class PreviewDeskTest {

    @Test
    void saysWhatItIsAndLeadsBack() {
        var desk = desk("1:10", "model");

        assertThat(desk.screen().bar().mark()).isEqualTo("Preview");
        assertThat(desk.screen().bar().studio()).isEqualTo("studio/late-parcel/preview");
        assertThat(desk.in(Language.DE).screen().bar().mark()).isEqualTo("Probespiel");
        assertThat(AtTheDesk.ofTheLateParcel().screen().bar().studio()).isEmpty();
    }

    @Test
    void tellsByWhichPlanItCameThere() {
        assertThat(says(desk("1:10", "model"))).startsWith("The plan “model” has played up to this moment.");
        assertThat(says(desk("1:10", "silence"))).startsWith("Up to this moment nobody has answered.");
    }

    @Test
    void beginsWithTheBriefingWhereTheScenarioBegins() {
        var briefing = desk("0:00", "silence").screen().briefing().orElseThrow();

        assertThat(briefing.preview()).isTrue();
        assertThat(desk("0:01", "silence").screen().briefing()).isEmpty();
    }

    private static String says(AtTheDesk desk) {
        return ((Curtain.Waiting) desk.screen().curtain()).says();
    }

    private static AtTheDesk desk(String moment, String plan) {
        return AtTheDesk.ofTheLateParcel().at(moment).clock(Hands.WAITING).of(new Preview(plan, 0));
    }
}
