package app.gegenwind.assessment;

import static app.gegenwind.assessment.Seen.at;
import static app.gegenwind.assessment.Seen.read;
import static app.gegenwind.assessment.Seen.seen;
import static app.gegenwind.simulation.APost.post;
import static app.gegenwind.simulation.Stage.aScenario;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Format;
import app.gegenwind.scenario.vocabulary.Platform;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** What a desk can know of its posts, computed by hand. The stage opens on a Friday at 16:30. */
class FiguresTest {
    private static final Bundle BUNDLE = aScenario()
            .post(post("one").format(Format.REEL).topic("craft").at(at("-48:00")))
            .post(post("two").format(Format.IMAGE).topic("craft").at(at("-48:10")))
            .post(post("three").format(Format.REEL).topic("people").at(at("-72:00")))
            .post(post("young").at(at("-10:00")))
            .build();

    private static final Figures FIGURES = Figures.of(
            BUNDLE,
            seen().post("one", "-48:00", read("24:00", 300, 330, 30, 0), read("48:00", 900, 900, 90, 0))
                    .post("two", "-48:10", read("24:00", 100, 110, 5, 0))
                    .post("three", "-72:00", read("24:00", 200, 220, 4, 0))
                    .post("young", "-10:00", read("8:00", 9_000, 9_000, 9, 0))
                    .now("0:00"),
            0);

    @Test
    void postsAreComparedByWhatTheyHadBroughtAfterADay() {
        assertThat(FIGURES.posts()).extracting(p -> p.post().id()).containsExactly("one", "two", "three");
        assertThat(FIGURES.posts()).extracting(p -> p.numbers().reached()).containsExactly(300L, 100L, 200L);
    }

    @Test
    void aSlotIsAWeekdayAndItsHoursWithTheNumberOfPostsInIt() {
        HourBlock afternoon = HourBlock.of(16);

        assertThat(FIGURES.reachBySlot(Platform.INSTAGRAM))
                .containsEntry(new Slot(DayOfWeek.WEDNESDAY, afternoon), new Figures.Mean(2, 200))
                .containsEntry(new Slot(DayOfWeek.TUESDAY, afternoon), new Figures.Mean(1, 200))
                .hasSize(2);
        assertThat(FIGURES.reachBySlot(Platform.FACEBOOK)).isEmpty();
    }

    @Test
    void formatsAndTopicsAreComparedByReachAndByEngagement() {
        assertThat(FIGURES.reachByFormat(Platform.INSTAGRAM))
                .containsEntry(Format.REEL, new Figures.Mean(2, 250))
                .containsEntry(Format.IMAGE, new Figures.Mean(1, 100));
        assertThat(FIGURES.reachByTopic(Platform.INSTAGRAM)).containsEntry("craft", new Figures.Mean(2, 200));
        assertThat(FIGURES.engagementByFormat(Platform.INSTAGRAM))
                .containsEntry(Format.REEL, new Figures.Mean(2, (.1 + .02) / 2));
    }

    @Test
    void oneOfAKindIsNotEnoughToTell() {
        assertThat(new Figures.Mean(1, 200).isEnough()).isFalse();
        assertThat(new Figures.Mean(2, 200).isEnough()).isTrue();
    }
}
