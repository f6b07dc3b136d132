package app.gegenwind.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Event.CommentPosted;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {
    private static final int SEEDS = 100;
    private static final int TRIED = 5;

    @ParameterizedTest
    @ValueSource(strings = {"first-shift", "late-parcel", "pay-day-outage"})
    void theDifferenceIsThatOfTwoIndependentPlays(String scenario) {
        Bundle bundle = Shipped.scenario(scenario);
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Timed> decisions = RandomDesk.play(bundle, seed);
            WhatIf whatIf = WhatIf.of(bundle, seed, decisions);
            Set<Long> yours = crowd(play(bundle, seed, decisions));
            for (Change change : some(whatIf.changes(), seed)) {
                Fork fork = whatIf.fork(change);
                Set<Long> theirs = crowd(play(bundle, seed, fork.decisions()));
                assertThat(ids(fork.gone())).as("%s, seed %s", change, seed).isEqualTo(without(yours, theirs));
                assertThat(ids(fork.added())).as("%s, seed %s", change, seed).isEqualTo(without(theirs, yours));
                assertThat(fork.ending().comments()).isEqualTo(theirs.size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-shift", "late-parcel", "pay-day-outage"})
    void aForkThatChangesNothingTellsTheSameStory(String scenario) {
        Bundle bundle = Shipped.scenario(scenario);
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Timed> decisions = RandomDesk.play(bundle, seed);
            WhatIf whatIf = WhatIf.of(bundle, seed, decisions);
            String digest = play(bundle, seed, decisions).transcript().digest();
            int number = 1 + new Random(seed).nextInt(decisions.size());
            for (Change nothing : List.of(
                    new Change.Earlier(number, 0),
                    new Change.Instead(number, decisions.get(number - 1).decision()))) {
                Fork fork = whatIf.fork(nothing);
                assertThat(play(bundle, seed, fork.decisions()).transcript().digest())
                        .isEqualTo(digest);
                assertThat(fork.lost()).isEmpty();
                assertThat(fork.gone()).isEmpty();
                assertThat(fork.added()).isEmpty();
                assertThat(fork.ending()).isEqualTo(whatIf.yours());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-shift", "late-parcel", "pay-day-outage"})
    void everyChangeThatIsOfferedCanBePlayed(String scenario) {
        Bundle bundle = Shipped.scenario(scenario);
        for (long seed = 1; seed <= 10; seed++) {
            WhatIf whatIf = WhatIf.of(bundle, seed, RandomDesk.play(bundle, seed));
            assertThat(whatIf.changes()).isNotEmpty().doesNotHaveDuplicates();
            whatIf.changes()
                    .forEach(change ->
                            assertThat(whatIf.fork(change).decisions()).isNotEmpty());
        }
    }

    @Test
    void nobodyAtTheDeskIsHelpedMostByAnAnswer() {
        Bundle bundle = Shipped.scenario("late-parcel");
        WhatIf whatIf = WhatIf.of(bundle, 7, List.of());
        Fork best =
                whatIf.changes().stream().map(whatIf::fork).min(Fork.HELPS_MOST).orElseThrow();
        assertThat(best.change()).isInstanceOf(Change.Answered.class);
        assertThat(best.ending().damage()).isLessThan(whatIf.yours().damage());
        assertThat(best.gone()).isNotEmpty();
    }

    @Test
    void aLaterDecisionThatMakesNoSenseAnyMoreIsNamed() {
        Bundle bundle = Shipped.scenario("late-parcel");
        List<Timed> model = Shipped.play(bundle, "model", 7).decisions();
        WhatIf whatIf = WhatIf.of(bundle, 7, model);
        Fork fork = whatIf.changes().stream()
                .filter(Change.Without.class::isInstance)
                .map(whatIf::fork)
                .filter(f -> !f.lost().isEmpty())
                .findFirst()
                .orElseThrow();
        Fork.Lost lost = fork.lost().getFirst();
        assertThat(model.get((int) lost.decision() - 1).decision()).isInstanceOf(Decision.Answer.class);
        assertThat(fork.decisions()).hasSize(model.size() - 1 - fork.lost().size());
    }

    @Test
    void aChangeThatWasNotPossibleIsRefused() {
        Bundle bundle = Shipped.scenario("late-parcel");
        WhatIf whatIf = WhatIf.of(bundle, 7, List.of());
        assertThatThrownBy(() -> whatIf.fork(new Change.Without(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> whatIf.fork(new Change.Answered("jana", 0, new Decision.Answer("jana", "no-such"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Change> some(List<Change> changes, long seed) {
        return new Random(seed)
                .ints(TRIED, 0, changes.size())
                .mapToObj(changes::get)
                .toList();
    }

    private static Simulation play(Bundle bundle, long seed, List<Timed> decisions) {
        return Simulation.replay(bundle, seed, decisions, bundle.scenario().lasts());
    }

    private static Set<Long> crowd(Simulation run) {
        return run.transcript().events().stream()
                .filter(CommentPosted.class::isInstance)
                .map(e -> ((CommentPosted) e).comment())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Long> ids(List<CrowdComment> comments) {
        return comments.stream().map(CrowdComment::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Long> without(Set<Long> these, Set<Long> those) {
        Set<Long> rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest;
    }
}
