package app.gegenwind.assessment;

import static app.gegenwind.simulation.Stage.MINUTE;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Stage;
import app.gegenwind.simulation.Timed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A world that answers only with what dampens: whatever is left out makes it harsher, whatever is said sooner milder; in clock time and in activity time. */
class MilderForkTest {
    private static final int SEEDS = 100;
    private static final List<String> REPLIES = List.of("sorry", "step", "feel");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingIsGoneFromAHarsherWorld(boolean rhythm) {
        int differ = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Timed> decisions = draw(seed);
            Fork harsher = WhatIf.of(world(rhythm), seed, decisions).fork(new Change.Without(1));
            assertThat(harsher.gone()).as("seed " + seed).isEmpty();
            differ += harsher.added().isEmpty() ? 0 : 1;
        }
        assertThat(differ).as("worlds that differ at all").isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingIsNewInAMilderWorld(boolean rhythm) {
        int differ = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            long earlier = new Random(seed).nextLong(10 * MINUTE);
            Fork milder = WhatIf.of(world(rhythm), seed, draw(seed)).fork(new Change.Earlier(1, earlier));
            assertThat(milder.added()).as("seed " + seed).isEmpty();
            assertThat(milder.isSubset()).isTrue();
            differ += milder.gone().isEmpty() ? 0 : 1;
        }
        assertThat(differ).as("worlds that differ at all").isGreaterThan(10);
    }

    private static Bundle world(boolean rhythm) {
        Stage.AnIncident jana = incident("jana")
                .opens("0:05")
                .spreads(1.3, "0:15")
                .reply("sorry", Move.APOLOGY)
                .reply("step", Move.NEXT_STEP)
                .reply("feel", Move.EMPATHY);
        Stage stage = aScenario()
                .incident(jana)
                .effect(Move.APOLOGY, .4, 0, 0)
                .effect(Move.NEXT_STEP, .6, 0, 0)
                .effect(Move.EMPATHY, .8, 0, 0);
        return (rhythm ? stage.daily(hours()) : stage).build();
    }

    private static List<Integer> hours() {
        return IntStream.range(0, 24).mapToObj(h -> 400 + 60 * h).toList();
    }

    /** Three answers, far enough apart that none waits for another to be written. */
    private static List<Timed> draw(long seed) {
        Random random = new Random(seed);
        List<Timed> all = new ArrayList<>();
        long at = 16 * MINUTE;
        for (String reply : REPLIES) {
            at += (3 + random.nextLong(40)) * MINUTE;
            all.add(new Timed(at, new Decision.Answer("jana", reply)));
        }
        return all;
    }
}
