package app.gegenwind.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event.CommentPosted;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a hundred seeds of each scenario, somebody at random at the desk. */
class WhyTest {
    private static final int SEEDS = 100;

    @ParameterizedTest
    @ValueSource(strings = {"first-shift", "late-parcel", "pay-day-outage"})
    void causesPartitionTheCrowd(String scenario) {
        Bundle bundle = Shipped.scenario(scenario);
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Timed> decisions = RandomDesk.play(bundle, seed);
            Debrief debrief = Debrief.of(bundle, seed, decisions);
            assertThat(debrief.sources().stream()
                            .flatMap(s -> s.comments().stream())
                            .map(CrowdComment::id))
                    .as("seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(written(bundle, seed, decisions));
            assertThat(debrief.crowd())
                    .allSatisfy(
                            c -> assertThat(isOfThisRun(c.cause(), decisions)).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-shift", "late-parcel", "pay-day-outage"})
    void everyCommentLeadsToARoot(String scenario) {
        Bundle bundle = Shipped.scenario(scenario);
        for (long seed = 1; seed <= SEEDS; seed++) {
            Debrief debrief = Debrief.of(bundle, seed, RandomDesk.play(bundle, seed));
            Map<Long, CrowdComment> crowd = new LinkedHashMap<>();
            debrief.crowd().forEach(c -> crowd.put(c.id(), c));
            debrief.crowd()
                    .forEach(c -> assertThat(isExplained(c, crowd)).as("%s", c).isTrue());
            debrief.crowd().stream().skip(Math.max(0, crowd.size() - 20)).forEach(c -> leadsToARoot(debrief, c));
        }
    }

    /** One step towards the root: its own cause, its parent's, or the script's right under the first message. */
    private static boolean isExplained(CrowdComment c, Map<Long, CrowdComment> crowd) {
        if (c.own()) {
            return c.quiet().stream().allMatch(quiet -> quiet <= c.at());
        }
        CrowdComment parent = crowd.get(c.parent());
        return parent == null
                ? c.parent() == 0 ? c.cause() instanceof Cause.Script : c.cause() instanceof Cause.Joined
                : parent.at() <= c.at() && parent.cause().equals(c.cause());
    }

    private static void leadsToARoot(Debrief debrief, CrowdComment comment) {
        Why why = Why.of(debrief, comment.id());
        assertThat(why.links().getFirst()).isEqualTo(comment);
        assertThat(why.links()).extracting(CrowdComment::incident).containsOnly(comment.incident());
        assertThat(why.ground().cause()).isEqualTo(comment.cause());
    }

    private static List<Long> written(Bundle bundle, long seed, List<Timed> decisions) {
        return Simulation.replay(bundle, seed, decisions, bundle.scenario().lasts()).transcript().events().stream()
                .filter(CommentPosted.class::isInstance)
                .map(e -> ((CommentPosted) e).comment())
                .toList();
    }

    private static boolean isOfThisRun(Cause cause, List<Timed> decisions) {
        return !(cause instanceof Cause.Decided(long number)) || number >= 1 && number <= decisions.size();
    }

    @Test
    void aCommentTheRunDoesNotHaveIsRefused() {
        Debrief debrief = Debrief.of(Shipped.scenario("first-shift"), 1, List.of());
        assertThatThrownBy(() -> Why.of(debrief, 42))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("42");
    }
}
