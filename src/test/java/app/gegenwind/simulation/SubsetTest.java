package app.gegenwind.simulation;

import static app.gegenwind.simulation.Stage.MINUTE;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.internal.Dice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two decision lists the milder draws a subset, comment for comment, on every seed; in clock time and with the daily rhythm on. */
class SubsetTest {
    private static final List<String> REPLIES = List.of("sorry", "step", "feel");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverSaysMoreOfWhatDampensMeetsASubsetOfTheCrowd(boolean rhythm) {
        Bundle bundle = world(rhythm);
        int smaller = 0;
        for (long seed = 1; seed <= 300; seed++) {
            List<Timed> milder = draw(seed);
            List<Timed> harsher = some(milder, seed);
            Set<Long> few = crowd(bundle, seed, milder);
            Set<Long> many = crowd(bundle, seed, harsher);
            assertThat(many).as("seed " + seed).containsAll(few);
            smaller += few.size() < many.size() ? 1 : 0;
        }
        assertThat(smaller).as("worlds that differ at all").isGreaterThan(50);
    }

    private static Bundle world(boolean rhythm) {
        Stage stage = aScenario()
                .incident(complaint("jana").opens("0:05"))
                .incident(complaint("nils").opens("0:40").on(Platform.INSTAGRAM))
                .effect(Move.APOLOGY, .5, 0, 0)
                .effect(Move.NEXT_STEP, .7, 0, 0)
                .effect(Move.EMPATHY, .8, 0, 0);
        return (rhythm ? stage.daily(hours()) : stage).build();
    }

    private static Stage.AnIncident complaint(String id) {
        return incident(id)
                .spreads(1.1, "0:15")
                .spills(Platform.X, 4)
                .reply("sorry", Move.APOLOGY)
                .reply("step", Move.NEXT_STEP)
                .reply("feel", Move.EMPATHY);
    }

    private static List<Integer> hours() {
        List<Integer> hours = new ArrayList<>();
        for (int h = 0; h < 24; h++) {
            hours.add(400 + 60 * h);
        }
        return hours;
    }

    private static List<Timed> draw(long seed) {
        List<Timed> all = new ArrayList<>();
        for (String who : List.of("jana", "nils")) {
            for (String reply : REPLIES) {
                long at = 45 * MINUTE + Dice.below(Dice.key(seed, who), REPLIES.indexOf(reply), 180 * 60_000);
                all.add(new Timed(at, new Decision.Answer(who, reply)));
            }
        }
        all.sort(Comparator.comparingLong(Timed::at));
        return all;
    }

    /** Every second answer or so, each at a moment that writing the others does not shift: they lie apart or are left out alike. */
    private static List<Timed> some(List<Timed> all, long seed) {
        List<Timed> kept = new ArrayList<>();
        for (int i = 0; i < all.size() && Dice.below(seed, 99 + i, 3) > 0; i++) {
            kept.add(all.get(i));
        }
        return kept;
    }

    private static Set<Long> crowd(Bundle bundle, long seed, List<Timed> decisions) {
        Set<Long> ids = new TreeSet<>();
        for (Event e : Simulation.replay(bundle, seed, decisions, Stage.LASTS)
                .transcript()
                .events()) {
            if (e instanceof Event.CommentPosted c) {
                ids.add(c.comment());
            }
        }
        return ids;
    }
}
