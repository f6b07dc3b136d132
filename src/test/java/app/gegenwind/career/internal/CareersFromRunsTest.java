package app.gegenwind.career.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.career.Advice;
import app.gegenwind.career.Career;
import app.gegenwind.career.Mastery;
import app.gegenwind.career.Step;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.vocabulary.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Careers on the product's own scenarios and tables. */
class CareersFromRunsTest {

    private static final Library LIBRARY = Library.open(Path.of("scenarios"));

    @Test
    void aNewcomerHasShownNothingAndIsToldWhereToBegin() {
        var career = after(runs -> runs);

        assertThat(career.plays()).isEmpty();
        assertThat(career.standing()).isEmpty();
        assertThat(career.competencies()).hasSize(10).noneMatch(Mastery::isSeen);
        assertThat(career.next()).map(Advice::scenario).contains("first-shift");
    }

    @Test
    void twoEntryScenariosPlayedByTheirModelReachTheFirstRung() {
        var career = after(runs -> runs.play("first-shift", "model").play("late-parcel", "model"));

        assertThat(career.standing()).map(step -> step.rung().level()).contains(Level.ENTRY);
        assertThat(career.next()).map(Advice::scenario).contains("you-won");
    }

    @Test
    void anEmptyDeskReachesNothing() {
        var career = after(runs -> runs.play("first-shift", "silence").play("late-parcel", "silence"));

        assertThat(career.standing()).isEmpty();
        assertThat(career.mastery("complaints").orElseThrow().known()).isLessThan(.3);
        assertThat(career.plays()).hasSize(2);
    }

    @Test
    void playingTheSameScenarioAgainAndAgainLeadsNowhere() {
        var twice = after(runs -> runs.play("late-parcel", "model").play("late-parcel", "model"));
        var often = after(runs -> runs.play("late-parcel", "model")
                .play("late-parcel", "model")
                .play("late-parcel", "model")
                .play("late-parcel", "model"));

        assertThat(often.competencies()).isEqualTo(twice.competencies());
        assertThat(often.standing()).isEmpty();
        assertThat(often.ahead().orElseThrow().missing()).contains(new Step.Scenarios(1, 2));
    }

    @Test
    void practiceChangesNothing() {
        var played = after(runs -> runs.play("late-parcel", "model"));
        var practised = after(runs -> runs.play("late-parcel", "model")
                .practise("late-parcel", "model")
                .practise("first-shift", "model")
                .practise("first-shift", "silence"));

        assertThat(practised).isEqualTo(played);
        assertThat(after(runs -> runs.practise("late-parcel", "model"))).isEqualTo(after(runs -> runs));
    }

    @Test
    void withoutAnyScenarioThereIsNoLadder() {
        var empty = new Library(List.of(), List.of());

        assertThat(new CareersFromRuns(new PlayedRuns(empty), () -> empty)
                        .of(CareerFixtures.MIRA)
                        .ladder())
                .isEmpty();
    }

    private static Career after(UnaryOperator<PlayedRuns> plays) {
        return new CareersFromRuns(plays.apply(new PlayedRuns(LIBRARY)), () -> LIBRARY).of(CareerFixtures.MIRA);
    }
}
