package app.gegenwind.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Channel;
import org.junit.jupiter.api.Test;

class PastDeskTest {
    private static final Decision TO_JANA = new Decision.Answer("jana", "sorry-and-private");

    private static Desk past(AtTheDesk desk, Selection selection) {
        var live = desk.desk();
        return PastDesk.of(live.bundle(), live.now(), selection, live.words());
    }

    private static Selection onJana(Channel side) {
        return PastDesk.open(Selection.start(), "jana", side);
    }

    private static PlayScreen looked(AtTheDesk desk) {
        return PlayScreen.of(past(desk, onJana(Channel.PUBLIC)));
    }

    @Test
    void nothingCanBeDone() {
        var screen = looked(AtTheDesk.ofTheLateParcel().at("0:40"));

        assertThat(screen.thread().lines()).isNotEmpty().noneMatch(Line::tools);
        assertThat(screen.side().facts()).isNotEmpty().noneMatch(Facts.Item::askable);
        assertThat(screen.side().queue().toggle()).isEmpty();
        assertThat(screen.side().queue().waiting())
                .isNotEmpty()
                .allMatch(post -> post.stop().isEmpty());
        assertThat(screen.bar().hand()).isEmpty();
        assertThat(screen.briefing()).isEmpty();
        assertThat(screen.hint()).isEmpty();
    }

    @Test
    void everythingThatWasThereIsShownAndNothingIsNew() {
        var screen = looked(AtTheDesk.ofTheLateParcel().at("2:00"));

        assertThat(screen.thread().lines()).hasSizeGreaterThan(2);
        assertThat(screen.thread().fresh()).isEmpty();
        assertThat(screen.inbox().sections())
                .flatExtracting(InboxScreen.Section::rows)
                .flatExtracting(InboxRow::badges)
                .extracting(b -> b.text())
                .noneMatch(text -> text.startsWith("+"));
    }

    @Test
    void whoHasNotWrittenYetIsSaid() {
        var screen = looked(AtTheDesk.ofTheLateParcel().at("0:01"));

        assertThat(screen.thread().empty()).isEqualTo("Jana K. has not written yet at this moment.");
        assertThat(PlayScreen.of(past(AtTheDesk.ofTheLateParcel().at("0:01"), Selection.start()))
                        .thread()
                        .empty())
                .isEqualTo("Choose a message in the inbox to read it.");
    }

    @Test
    void thePrivateSideIsThereOnlyOnceSomethingWasWrittenThere() {
        var before = past(AtTheDesk.ofTheLateParcel().at("0:10"), onJana(Channel.PRIVATE));
        var after = past(AtTheDesk.ofTheLateParcel().at("0:10").decides(TO_JANA).at("0:40"), onJana(Channel.PRIVATE));

        assertThat(PastDesk.hasSides(before)).isFalse();
        assertThat(before.selection().channel()).isEqualTo(Channel.PUBLIC);
        assertThat(PastDesk.hasSides(after)).isTrue();
        assertThat(PastDesk.privateWaits(after)).isTrue();
        assertThat(after.selection().channel()).isEqualTo(Channel.PRIVATE);
    }

    @Test
    void opensWhereItWaitsToBeRead() {
        var waits = past(AtTheDesk.ofTheLateParcel().at("0:10").decides(TO_JANA).at("0:40"), Selection.start());

        assertThat(PastDesk.open(waits, "jana").channel()).isEqualTo(Channel.PRIVATE);
        assertThat(PastDesk.open(waits, "tom").channel()).isEqualTo(Channel.PUBLIC);
    }
}
