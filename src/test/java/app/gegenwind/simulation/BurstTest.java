package app.gegenwind.simulation;

import static app.gegenwind.simulation.Stage.LASTS;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.at;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A first message many people see at once: comments flood under a video. */
class BurstTest {
    private static final int SEEDS = 200;
    private static final List<Timed> ANSWER = List.of(new Timed(at("0:08"), new Decision.Answer("video", "sorry")));

    @Test
    void commentsFloodWithinMinutesOnNearlyEverySeed() {
        long many = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            many += crowd(world(40), seed, List.of(), at("0:20")).size() > 20 ? 1 : 0;
        }
        assertThat(many).isGreaterThan(SEEDS * 85 / 100);
    }

    @Test
    void withoutABurstACrowdIsALottery() {
        long small = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            small += crowd(world(1), seed, List.of(), LASTS).size() <= 2 ? 1 : 0;
        }
        assertThat(small).isGreaterThan(SEEDS / 2);
    }

    /** As many clusters as messages: sizes add up, and within a cluster stay what they were. */
    @Test
    void itsSizeGrowsWithTheBurst() {
        double one = 0;
        double forty = 0;
        for (long seed = 1; seed <= 5 * SEEDS; seed++) {
            one += crowd(world(1), seed, List.of(), LASTS).size();
            forty += crowd(world(40), seed, List.of(), LASTS).size();
        }
        assertThat(forty / one).isCloseTo(40, within(6.0));
    }

    @Test
    void ofTwoBurstsTheSmallerAndOfTwoDesksTheMilderDrawsASubset() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Set<Long> forty = crowd(world(40), seed, List.of(), LASTS);
            assertThat(forty).containsAll(crowd(world(20), seed, List.of(), LASTS));
            assertThat(forty).containsAll(crowd(world(40), seed, ANSWER, LASTS));
        }
    }

    private static Bundle world(int burst) {
        return aScenario()
                .incident(incident("video")
                        .on(Platform.TIKTOK)
                        .spreads(.5, "0:03", burst)
                        .reply("sorry", Move.APOLOGY))
                .effect(Move.APOLOGY, .5, 0, 0)
                .build();
    }

    private static Set<Long> crowd(Bundle bundle, long seed, List<Timed> decisions, long until) {
        Set<Long> ids = new TreeSet<>();
        Simulation.replay(bundle, seed, decisions, until).transcript().events().forEach(e -> {
            if (e instanceof Event.CommentPosted c) {
                ids.add(c.comment());
            }
        });
        return ids;
    }
}
