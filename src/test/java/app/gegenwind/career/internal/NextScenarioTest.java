package app.gegenwind.career.internal;

import static app.gegenwind.career.internal.CareerFixtures.rung;
import static app.gegenwind.career.internal.CareerFixtures.scenario;
import static app.gegenwind.scenario.vocabulary.Level.ENTRY;
import static app.gegenwind.scenario.vocabulary.Level.JUNIOR;
import static app.gegenwind.scenario.vocabulary.Level.SENIOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.career.Advice;
import app.gegenwind.career.Step;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.vocabulary.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextScenarioTest {

    private static final List<Scenario> SCENARIOS = List.of(
            scenario("first-shift", ENTRY, "complaints", "voice"),
            scenario("late-parcel", ENTRY, "complaints", "law"),
            scenario("pay-day-outage", JUNIOR, "crisis", "law"));

    @Test
    void trainsTheWeakestCompetencyTheNextRungAsksFor() {
        var ladder = ahead(JUNIOR, mastered("complaints", .5), mastered("crisis", .2));

        assertThat(after(Map.of(), ladder)).isEqualTo(new Advice("pay-day-outage", new Advice.Trains("crisis")));
    }

    @Test
    void beginsWithTheEasiest() {
        assertThat(after(Map.of(), ahead(ENTRY, mastered("complaints", 0))).scenario())
                .isEqualTo("first-shift");
    }

    @Test
    void prefersWhatWasNotPlayed() {
        var ladder = ahead(ENTRY, mastered("complaints", .4));

        assertThat(after(Map.of("first-shift", 1), ladder).scenario()).isEqualTo("late-parcel");
    }

    @Test
    void nothingAboveTheNextRung() {
        var ladder = ahead(ENTRY, mastered("crisis", 0), mastered("law", .4));

        assertThat(after(Map.of(), ladder)).isEqualTo(new Advice("late-parcel", new Advice.Trains("law")));
    }

    @Test
    void doesNotSendAnybodyWhereNothingCountsAnyMore() {
        var ladder = ahead(JUNIOR, mastered("voice", .1), mastered("law", .4));

        assertThat(after(Map.of("first-shift", 2), ladder))
                .isEqualTo(new Advice("late-parcel", new Advice.Trains("law")));
    }

    @Test
    void withEverythingMasteredPlaysAtTheLevelAreNext() {
        var ladder = ahead(JUNIOR, new Step.Plays(0, 1));

        assertThat(after(Map.of(), ladder)).isEqualTo(new Advice("pay-day-outage", new Advice.Covers(JUNIOR)));
    }

    @Test
    void whenNothingHelpsTheLeastPlayedIsPractice() {
        var played = Map.of("first-shift", 3, "late-parcel", 2, "pay-day-outage", 2);

        assertThat(after(played, ahead(SENIOR, mastered("strategy", 0))))
                .isEqualTo(new Advice("late-parcel", new Advice.Practises()));
    }

    @Test
    void withoutScenariosThereIsNoAdvice() {
        assertThat(new NextScenario(List.of(), Map.of()).after(ahead(ENTRY))).isEmpty();
    }

    private static Advice after(Map<String, Integer> played, List<Step> ladder) {
        return new NextScenario(SCENARIOS, played).after(ladder).orElseThrow();
    }

    private static List<Step> ahead(Level level, Step.Ask... asks) {
        return List.of(new Step(rung(level, .7, 1, 1), false, List.of(asks)));
    }

    private static Step.Ask mastered(String competency, double have) {
        return new Step.Mastered(competency, have, .7);
    }
}
