package app.gegenwind.career.internal;

import static app.gegenwind.career.internal.CareerFixtures.competency;
import static app.gegenwind.career.internal.CareerFixtures.counted;
import static app.gegenwind.career.internal.CareerFixtures.made;
import static app.gegenwind.career.internal.CareerFixtures.omitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.gegenwind.career.Mastery;
import app.gegenwind.career.Observation;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.table.Competencies.Tracing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObservingTest {

    private static final Observing OBSERVING = Observing.by(new Tracing(.3, .15, .1, .2, .7));

    @Test
    void onePlayIsOneObservationHoweverMuchEvidenceItHas() {
        var voice = voice(counted(1, made("voice", 1, 1), made("voice", 1, 1), made("law", 0, 1)));

        assertThat(voice.observations()).hasSize(1);
        assertThat(voice.known()).isCloseTo(.3 * .9 / .41 * .85 + .15, within(1e-12));
    }

    @Test
    void evidenceWeighsAsItsTableSays() {
        var observation = voice(counted(1, made("voice", 1, 3), omitted("voice", 0, 1)))
                .observations()
                .getFirst();

        assertThat(observation.mean()).isEqualTo(.75);
        assertThat(observation.right()).isTrue();
    }

    @Test
    void aMeanOfExactlyTheBoundIsRight() {
        var observation = voice(counted(1, made("voice", .9, .1), made("voice", .6, .2)))
                .observations()
                .getFirst();

        assertThat(observation.mean()).isCloseTo(.7, within(1e-12));
        assertThat(observation.right()).isTrue();
        assertThat(voice(counted(1, made("voice", .69, 1)))
                        .observations()
                        .getFirst()
                        .right())
                .isFalse();
    }

    @Test
    void eachPlayStartsWhereTheOneBeforeEnded() {
        var observations = voice(counted(1, made("voice", 1, 1)), counted(2), counted(3, made("voice", 0, 1)))
                .observations();

        assertThat(observations)
                .extracting(o -> o.play().run())
                .containsExactly(CareerFixtures.id(1), CareerFixtures.id(3));
        assertThat(observations.get(1).before()).isEqualTo(observations.get(0).after());
        assertThat(observations.get(1).after()).isLessThan(observations.get(1).before());
    }

    @Test
    void withoutEvidenceNothingIsSeen() {
        var voice = voice(counted(1, made("law", 1, 1)));

        assertThat(voice.isSeen()).isFalse();
        assertThat(voice.known()).isEqualTo(.3);
    }

    @Test
    void evidenceNamesTheDecisionThatGaveItAndAnOmissionNone() {
        var shown = voice(counted(1, made("voice", 1, 1), omitted("voice", 0, 1)))
                .observations()
                .getFirst()
                .shown();

        assertThat(shown)
                .extracting(Observation.Shown::decision)
                .containsExactly(Optional.of(new Decision.Answer("jana", "sorry")), Optional.empty());
    }

    private static Mastery voice(CountedPlay... plays) {
        return OBSERVING.mastery(competency("voice"), List.of(plays));
    }
}
