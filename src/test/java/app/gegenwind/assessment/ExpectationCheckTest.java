package app.gegenwind.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.plan.Plan.Expectation;
import app.gegenwind.simulation.PlanPlay;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What plans expect of late-parcel, its model played and nobody there. */
class ExpectationCheckTest {

    private static final Bundle PARCEL =
            Library.open(Path.of("scenarios")).find("late-parcel").orElseThrow();

    @Test
    void theModelRunMeetsWhatTheEmptyDeskDoesNot() {
        var asked = List.of(
                new Expectation.Resolved("jana"),
                new Expectation.WindAtMost(2),
                new Expectation.ScoreAtLeast(80),
                new Expectation.StandingAtLeast(90));

        assertThat(check("model", asked)).allMatch(ExpectationCheck::met);
        assertThat(check("silence", asked)).noneMatch(ExpectationCheck::met);
    }

    @Test
    void theEmptyDeskMeetsWhatTheModelRunDoesNot() {
        var asked = List.of(
                new Expectation.Unresolved("jana"), new Expectation.WindAtLeast(3), new Expectation.ScoreAtMost(20));

        assertThat(check("silence", asked)).allMatch(ExpectationCheck::met);
        assertThat(check("model", asked)).noneMatch(ExpectationCheck::met);
    }

    @Test
    void redLinesAndBeatsAreSeen() {
        assertThat(check("careless", List.of(new Expectation.RedLine(true), new Expectation.Happened("lena-asks"))))
                .extracting(ExpectationCheck::met)
                .first()
                .isEqualTo(true);
        assertThat(check("model", List.of(new Expectation.RedLine(false), new Expectation.Happened("no-such-beat"))))
                .extracting(ExpectationCheck::met)
                .containsExactly(true, false);
        assertThat(check("silence", List.of(new Expectation.Happened("lena-asks"))))
                .allMatch(ExpectationCheck::met);
    }

    @Test
    void eachReadsAsItStandsInAPlan() {
        var asked = List.of(
                new Expectation.Resolved("jana"),
                new Expectation.WindAtMost(2),
                new Expectation.RedLine(false),
                new Expectation.RedLine(true),
                new Expectation.Happened("lena-asks"));

        assertThat(check("model", asked))
                .extracting(ExpectationCheck::text)
                .containsExactly(
                        "resolved: jana",
                        "wind-at-most: 2",
                        "red-line: none",
                        "red-line: crossed",
                        "happened: lena-asks");
    }

    private static List<ExpectationCheck> check(String plan, List<? extends Expectation> asked) {
        var played = PlanPlay.of(PARCEL, 7, PARCEL.plan(plan));
        return ExpectationCheck.of(
                new Plan("asked", List.of(), List.copyOf(asked)), played, Debrief.of(PARCEL, 7, played.decisions()));
    }
}
