package app.gegenwind.career.internal;

import static app.gegenwind.career.internal.CareerFixtures.competency;
import static app.gegenwind.career.internal.CareerFixtures.counted;
import static app.gegenwind.career.internal.CareerFixtures.made;
import static app.gegenwind.career.internal.CareerFixtures.play;
import static app.gegenwind.career.internal.CareerFixtures.rung;
import static app.gegenwind.scenario.vocabulary.Level.ENTRY;
import static app.gegenwind.scenario.vocabulary.Level.JUNIOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.career.Mastery;
import app.gegenwind.career.Observation;
import app.gegenwind.career.Play;
import app.gegenwind.career.Step;
import app.gegenwind.scenario.table.Competencies.Rung;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClimbingTest {

    private static final List<Rung> RUNGS = List.of(rung(ENTRY, .7, 2, 2, "voice"), rung(JUNIOR, .8, 1, 1, "voice"));
    private static final List<Play> TWO_SCENARIOS =
            List.of(play(1, "first-shift", ENTRY), play(2, "pay-day-outage", JUNIOR));

    @Test
    void aRungIsReachedWhenMasteryAndCoverageAreThere() {
        assertThat(climb(.75, TWO_SCENARIOS)).extracting(Step::reached).containsExactly(true, false);
    }

    @Test
    void whatIsMissingIsSaidWithWhatIsThere() {
        assertThat(climb(.75, List.of(play(1, "first-shift", ENTRY))).getFirst().missing())
                .containsExactly(new Step.Plays(1, 2), new Step.Scenarios(1, 2));
        assertThat(climb(.75, TWO_SCENARIOS).getLast().missing()).containsExactly(new Step.Mastered("voice", .75, .8));
    }

    @Test
    void onlyPlaysAtItsLevelOrAboveCountForARung() {
        var twiceTheSame = List.of(play(1, "first-shift", ENTRY), play(2, "first-shift", ENTRY));

        assertThat(climb(.9, twiceTheSame).getLast().missing())
                .containsExactly(new Step.Plays(0, 1), new Step.Scenarios(0, 1));
    }

    @Test
    void nobodyStandsOnARungAboveOneThatIsMissing() {
        assertThat(climb(.9, List.of(play(1, "pay-day-outage", JUNIOR)))).noneMatch(Step::reached);
    }

    @Test
    void whatWasNeverSeenIsNotMastered() {
        var unseen = new Mastery(competency("voice"), .9, List.of());

        var ladder = new Climbing(List.of(unseen), TWO_SCENARIOS).ladder(RUNGS);

        assertThat(ladder.getFirst().missing()).containsExactly(new Step.Mastered("voice", 0, .7));
    }

    private static List<Step> climb(double known, List<Play> plays) {
        var seen = new Observation(counted(1, made("voice", 1, 1)).play(), 1, true, .3, known, List.of());
        return new Climbing(List.of(new Mastery(competency("voice"), known, List.of(seen))), plays).ladder(RUNGS);
    }
}
