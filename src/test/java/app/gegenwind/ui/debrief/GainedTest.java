package app.gegenwind.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.Gain;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Measure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GainedTest {

    @Test
    void theDebriefSaysWhatPostsBroughtBesideTheModelAndNobody() {
        Gained gained = gained(Language.EN, Gain.of(Measure.ENGAGED, 1_240, 300, 1_410));

        assertThat(gained.says()).isEqualTo("Your posts engaged 1,240 people, the model’s 1,410, without you 300.");
        assertThat(gained.unit()).isEqualTo("people engaged");
        assertThat(gained.percent()).contains(85);
    }

    @Test
    void inGermanToo() {
        assertThat(gained(Language.DE, Gain.of(Measure.FOLLOWERS, 12, -3, 1_000))
                        .says())
                .isEqualTo(
                        "Deine Beiträge haben 12 Follower gebracht, die der Musterlösung 1.000; ohne dich wären es -3"
                                + " gewesen.");
    }

    @Test
    void whatCannotBeMeasuredSaysSo() {
        Gained gained = gained(Language.EN, Gain.of(Measure.REACHED, 500, 300, 300));

        assertThat(gained.percent()).isEmpty();
        assertThat(gained.counts()).contains("does not count");
    }

    @Test
    void aScenarioWithoutAGoalSaysNothingOfPosts() {
        assertThat(Gained.of(Stories.story("late-parcel", "model", Language.EN)))
                .isEqualTo(Optional.empty());
    }

    private static Gained gained(Language language, Gain gain) {
        Story story = Stories.gaining(Stories.story("late-parcel", "model", language), gain);
        return Gained.of(story).orElseThrow();
    }
}
