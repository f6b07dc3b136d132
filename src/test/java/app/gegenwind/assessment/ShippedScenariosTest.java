package app.gegenwind.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.PlanPlay.Played;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every shipped scenario owes its players, over the seeds 1 to 200. */
class ShippedScenariosTest {
    private static final int SEEDS = 200;

    static List<String> scenarios() {
        return Shipped.LIBRARY.bundles().stream().map(Bundle::id).toList();
    }

    @Test
    void nothingIsWrongInTheFolder() {
        assertThat(Shipped.LIBRARY.findings().stream().filter(Finding::isError)).isEmpty();
        assertThat(scenarios())
                .contains("b2b-launch", "first-month", "first-shift", "flood-friday", "late-parcel", "pay-day-outage");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theModelScoresAtLeast80AndKeepsTheWindLow(String id) {
        Bundle bundle = Shipped.scenario(id);
        long good = seeds().filter(seed -> {
                    Played model = Shipped.play(bundle, Bundle.MODEL, seed);
                    assertThat(model.refused()).isEmpty();
                    return Debrief.of(bundle, seed, model.decisions()).score().total() >= 80
                            && model.highestWind() <= 2;
                })
                .count();
        assertThat(good).isGreaterThanOrEqualTo(SEEDS * 95 / 100);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void silenceScoresAtMost20OnEverySeed(String id) {
        Bundle bundle = Shipped.scenario(id);
        assertThat(seeds())
                .allSatisfy(seed -> assertThat(
                                Debrief.of(bundle, seed, List.of()).score().total())
                        .isLessThanOrEqualTo(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flood-friday", "late-parcel", "pay-day-outage"})
    void silenceBecomesAStormOnMostSeeds(String id) {
        Bundle bundle = Shipped.scenario(id);
        long storms = seeds().filter(
                        seed -> Shipped.play(bundle, Bundle.SILENCE, seed).highestWind() >= 4)
                .count();
        assertThat(storms).isGreaterThan(SEEDS / 2);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theModelsCrowdIsASubsetOfSilencesOnEverySeed(String id) {
        Bundle bundle = Shipped.scenario(id);
        Set<String> claimed = openedByClockOrSilence(bundle);
        assertThat(claimed).isNotEmpty();
        assertThat(seeds())
                .allSatisfy(seed -> assertThat(crowd(Shipped.play(bundle, Bundle.SILENCE, seed), claimed))
                        .containsAll(crowd(Shipped.play(bundle, Bundle.MODEL, seed), claimed)));
    }

    /** What a plan expects is meant for every seed, not for one it was tried on. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void everyPlanMeetsWhatItExpects(String id) {
        Bundle bundle = Shipped.scenario(id);
        for (Plan plan : bundle.plans().values()) {
            for (long seed = 1; seed <= 20; seed++) {
                meets(bundle, plan, seed);
            }
        }
    }

    private static void meets(Bundle bundle, Plan plan, long seed) {
        Played played = Shipped.play(bundle, plan.name(), seed);
        assertThat(played.refused()).as(plan.name() + " on seed " + seed).isEmpty();
        Debrief debrief = Debrief.of(bundle, seed, played.decisions());
        assertThat(ExpectationCheck.of(plan, played, debrief))
                .as(plan.name() + " on seed " + seed)
                .allMatch(ExpectationCheck::met);
    }

    private static java.util.stream.Stream<Long> seeds() {
        return LongStream.rangeClosed(1, SEEDS).boxed();
    }

    /** Incidents the subset property speaks of: opened by the clock, or by a beat that waits for an answer alone. */
    private static Set<String> openedByClockOrSilence(Bundle bundle) {
        Set<String> ids = new TreeSet<>();
        bundle.scenario().cast().incidents().values().stream()
                .filter(i -> i.opens().isPresent())
                .forEach(i -> ids.add(i.id()));
        for (Beat beat : bundle.scenario().cast().beats()) {
            if (beat.when() instanceof Trigger.Unanswered || beat.when() instanceof Trigger.At) {
                beat.actions().forEach(a -> {
                    if (a instanceof Beat.Action.Open open) {
                        ids.add(open.incident());
                    }
                });
            }
        }
        return ids;
    }

    private static Set<Long> crowd(Played played, Set<String> incidents) {
        Set<Long> ids = new TreeSet<>();
        for (Event event : played.run().transcript().events()) {
            if (event instanceof Event.CommentPosted c && incidents.contains(c.incident())) {
                ids.add(c.comment());
            }
        }
        return ids;
    }
}
