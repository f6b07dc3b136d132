package app.gegenwind.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.Evidence;
import app.gegenwind.run.Earlier;
import app.gegenwind.run.PracticeOf;
import app.gegenwind.run.RunHeader;
import app.gegenwind.scenario.vocabulary.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a debrief says beyond the run itself: earlier plays, practice, what its owner contests. */
class ComparedTest {

    @Test
    void theRunStandsBesideEarlierOnesAndSaysWhatChanged() {
        Story now = Stories.story("late-parcel", "model", Language.EN);
        Story then = Stories.story("late-parcel", "too-late", Language.EN);
        var earlier = new Earlier(
                Stories.header(then), then.debrief().score(), then.debrief().outcome());

        Before before = Stories.screen(now, Optional.empty(), List.of(earlier)).before();

        assertThat(before.says())
                .startsWith("Better than last time: What you said +")
                .doesNotContain("Worse");
        assertThat(before.rows())
                .hasSize(2)
                .allMatch(r -> r.cells().size() == before.columns().size());
        assertThat(before.rows().getFirst().cells().getFirst()).isEqualTo("this run");
        assertThat(Stories.screen(then, Optional.empty(), List.of(earlier))
                        .before()
                        .says())
                .isEqualTo("As good as last time.");
        assertThat(Stories.screen(now).before().rows()).isEmpty();
    }

    @Test
    void aPracticeRunIsMarkedAndMovesNothing() {
        Story story = Stories.story("late-parcel", "model", Language.EN);
        RunHeader run = Stories.header(story);
        var practice = new RunHeader(
                run.id(), run.person(), run.setup(), run.started(), run.state(), new PracticeOf(run.id(), 30 * 60_000));

        DebriefScreen screen = DebriefScreen.of(story, Stories.read(story, practice, Optional.empty(), List.of()));

        assertThat(screen.practice()).isEqualTo("Practice from 17:00 on. It counts for nothing.");
        assertThat(screen.moved().says()).isEqualTo("A practice run moves none of your competencies.");
        assertThat(Stories.screen(story).practice()).isEmpty();
    }

    @Test
    void whatIsContestedStandsAtItsEvidence() {
        Story story = Stories.story("late-parcel", "boilerplate", Language.EN);
        Evidence first = story.debrief().decisions().getFirst().evidence().getFirst();
        Story contested = new Story(
                story.told(), story.debrief(), story.recorded(), Map.of(story.place(first), "They asked for it."));

        assertThat(Decided.all(contested).getFirst().proofs().getFirst().contested())
                .isEqualTo("They asked for it.");
        assertThat(Decided.all(story).getFirst().proofs())
                .allMatch(p -> p.contested().isEmpty());
    }
}
