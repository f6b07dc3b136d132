package app.gegenwind.ui.debrief;

import static app.gegenwind.ui.debrief.Stories.LIBRARY;
import static app.gegenwind.ui.debrief.Stories.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.Change;
import app.gegenwind.assessment.Fork;
import app.gegenwind.assessment.WhatIf;
import app.gegenwind.run.Replay;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.ui.debrief.Tryout.Progress;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhatIfWordsTest {

    @Test
    void theBestThreeAreThoseThatHelpMostEachAboutSomethingElse() {
        Story story = Stories.story("late-parcel", "boilerplate", Language.EN);
        WhatIf whatIf = whatIf(story);
        List<Fork> forks = whatIf.changes().stream().map(whatIf::fork).toList();
        List<Tried> best =
                Tried.best(forks.stream().map(f -> Tried.of(f, whatIf.yours())).toList());

        assertThat(best).hasSize(3).allMatch(Tried::helps).isSortedAccordingTo(Tried.HELPS_MOST);
        assertThat(best.getFirst().change())
                .isEqualTo(forks.stream().min(Fork.HELPS_MOST).orElseThrow().change());
        assertThat(best.stream().map(t -> Choices.subject(t.change()))).doesNotHaveDuplicates();
        assertThat(new Choices(story).of(best.getFirst().change()).title()).isEqualTo("Answer Jana K.");
        assertThat(best.getFirst().says(story.told().words()))
                .matches("Standing \\d+ instead of \\d+, \\d+ comments fewer.*");
        assertThat(best.getFirst().badge(story.told().words()).text()).startsWith("+");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOtherWorldOfEveryPlanHasWords(Language language) {
        for (var bundle : LIBRARY.bundles()) {
            Story story = Stories.story(bundle.id(), "model", language);
            WhatIf whatIf = whatIf(story);
            whatIf.changes().forEach(change -> {
                Choice choice = new Choices(story).of(change);
                OtherWorld world = OtherWorld.of(story, whatIf.fork(change), whatIf.yours());
                assertThat(choice.title()).isNotBlank();
                assertThat(choice.how()).isNotBlank();
                assertThat(world.figures()).hasSizeBetween(4, 6);
                assertThat(world.gone() + world.added()).isNotBlank();
                assertThat(world.lost()).allMatch(l -> !l.isBlank() && !l.contains("{"));
                assertThat(world.drawing().curves()).hasSize(2);
            });
        }
    }

    @Test
    void aDecisionThatMadeNoSenseThereIsNamedWithItsReason() {
        Story story = Stories.story("late-parcel", "model", Language.DE);
        WhatIf whatIf = whatIf(story);
        OtherWorld world = whatIf.changes().stream()
                .filter(Change.Without.class::isInstance)
                .map(whatIf::fork)
                .filter(f -> !f.lost().isEmpty())
                .map(f -> OtherWorld.of(story, f, whatIf.yours()))
                .findFirst()
                .orElseThrow();
        assertThat(world.lost().getFirst()).matches("\\d\\d:\\d\\d .+: .+\\.");
    }

    @Test
    void sayingTheSameEarlierSaysWhenAndHowMuch() {
        Story story = Stories.story("late-parcel", "too-late", Language.EN);
        WhatIf whatIf = whatIf(story);
        Choice choice = whatIf.changes().stream()
                .filter(c -> c instanceof Change.Earlier e && e.by() == 20 * 60_000)
                .map(new Choices(story)::of)
                .findFirst()
                .orElseThrow();
        assertThat(choice.how()).matches("20 minutes earlier, at \\d\\d:\\d\\d instead of \\d\\d:\\d\\d");
        assertThat(choice.quote()).isEmpty();
    }

    @Test
    void everyChangeIsTriedInTheBackgroundAndProgressIsTold() throws InterruptedException {
        Story story = Stories.story("late-parcel", "boilerplate", Language.EN);
        Tryout tryout = new Tryout(Stories.possible(story));
        CountDownLatch done = new CountDownLatch(1);
        tryout.tell(() -> {
            Progress now = tryout.progress();
            assertThat(now.tried().size()).isLessThanOrEqualTo(now.changes().size());
            if (now.isDone()) {
                done.countDown();
            }
        });
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(tryout.progress().changes()).hasSameSizeAs(tryout.progress().tried());
    }

    @Test
    void aRunThatCannotBePlayedAgainSaysWhy() {
        Story story = Stories.story("late-parcel", "model", Language.EN);
        assertThat(Stories.screen(story).refused()).isEmpty();
        for (var reason : Replay.Reason.values()) {
            assertThat(Impossible.says(new Replay.Refused(reason), story.told().words()))
                    .contains("no replay and no playing on");
        }
    }

    private static WhatIf whatIf(Story story) {
        var run = Stories.possible(story);
        return WhatIf.of(run.bundle(), SEED, run.decisions());
    }
}
