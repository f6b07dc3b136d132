package app.gegenwind.ui.play;

import static app.gegenwind.ui.play.AtTheDesk.ofTheLateParcel;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.ui.play.InboxScreen.Group;
import app.gegenwind.ui.play.Line.Look;
import app.gegenwind.ui.shell.Badge;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadScreenTest {

    @Test
    void newCommentsWaitBehindAPillAndNothingAboveMoves() {
        AtTheDesk desk = ofTheLateParcel().at("0:06").open("jana");
        List<Line> read = desk.screen().thread().lines();

        ThreadScreen later = desk.at("1:40").screen().thread();
        assertThat(later.lines())
                .extracting(Line::key)
                .isEqualTo(read.stream().map(Line::key).toList());
        assertThat(later.fresh()).contains("new comment");

        ThreadScreen all = desk.looks(s -> s.readAll(
                        desk.desk().thread("jana").orElseThrow().messages().size()))
                .screen()
                .thread();
        assertThat(all.fresh()).isEmpty();
        assertThat(all.lines().subList(0, read.size()))
                .extracting(Line::key)
                .isEqualTo(read.stream().map(Line::key).toList());
        assertThat(all.lines()).hasSizeGreaterThan(read.size());
    }

    @Test
    void foldsTheCrowdAwayAndLeavesTheConversation() {
        AtTheDesk desk = ofTheLateParcel().at("2:00").open("jana");

        assertThat(desk.screen().thread().fold()).startsWith("Hide ");
        ThreadScreen folded = desk.looks(Selection::fold).screen().thread();
        assertThat(folded.fold()).startsWith("Show ");
        assertThat(folded.lines())
                .hasSizeLessThan(
                        desk.looks(Selection::fold).screen().thread().lines().size());
    }

    @Test
    void anAnswerBeingWrittenSaysWhenItGoesOut() {
        PlayScreen screen = ofTheLateParcel()
                .at("0:12")
                .open("jana")
                .decides(new Decision.Answer("jana", "sorry-and-private"))
                .screen();

        Line pending = screen.thread().lines().getLast();
        assertThat(pending.look()).isEqualTo(Look.PENDING);
        assertThat(pending.badges()).extracting(Badge::text).containsExactly("being written, goes out at 16:44");
        assertThat(InboxScreenTest.row(screen, "jana").badges())
                .extracting(Badge::text)
                .contains("being written");
    }

    @Test
    void whatBecomesPrivateWaitsInThePrivateSectionWithADotOnItsTab() {
        PlayScreen screen = ofTheLateParcel()
                .at("0:12")
                .open("jana")
                .decides(new Decision.Answer("jana", "sorry-and-private"))
                .at("0:50")
                .screen();

        assertThat(screen.inbox().sections())
                .filteredOn(s -> s.group() == Group.PRIVATE)
                .flatExtracting(InboxScreen.Section::rows)
                .extracting(InboxRow::incident)
                .contains("jana");
        assertThat(screen.composer().privateWaits()).isTrue();
    }

    @Test
    void whoIsAnsweredInPublicAndWaitsInPrivateIsSaidToDoSo() {
        AtTheDesk desk = ofTheLateParcel()
                .at("0:12")
                .open("jana")
                .decides(new Decision.Answer("jana", "sorry-and-private"))
                .at("0:50");

        assertThat(badges(desk))
                .singleElement()
                .asString()
                .matches("answered here, has waited in private for \\d+ min");
        assertThat(badges(desk.looks(s -> s.on(Channel.PRIVATE).readAll(99))))
                .singleElement()
                .asString()
                .matches("\\d+ min without an answer");
    }

    @Test
    void anotherPublicAnswerDoesNotEndTheWaitInPrivate() {
        AtTheDesk desk = ofTheLateParcel()
                .at("0:12")
                .open("jana")
                .decides(new Decision.Answer("jana", "sorry-and-private"))
                .at("0:50");
        String reply = desk.screen().composer().options().getFirst().reply();

        desk.decides(new Decision.Answer("jana", reply)).at("1:00");

        assertThat(badges(desk)).singleElement().asString().startsWith("answered here, has waited in private for ");
        InboxRow jana = InboxScreenTest.row(desk.screen(), "jana");
        assertThat(jana.waited().text()).isNotEmpty();
        assertThat(jana.badges()).extracting(Badge::text).contains("your turn");
    }

    @Test
    void whatIsNewInPrivateIsAMessageAndNoComment() {
        AtTheDesk desk = ofTheLateParcel()
                .at("0:12")
                .open("jana")
                .looks(s -> s.on(Channel.PRIVATE))
                .decides(new Decision.Answer("jana", "sorry-and-private"))
                .at("0:50");

        assertThat(desk.screen().thread().fresh()).isEqualTo("1 new message");
    }

    @Test
    void aCommentOfTheCrowdIsNamedAsDecisionsNameIt() {
        AtTheDesk desk = ofTheLateParcel().at("2:00").open("jana");
        Line comment = crowd(desk).getLast();

        desk.decides(new Decision.Moderate("jana", comment.message(), Move.HIDE));

        assertThat(crowd(desk).getLast().gone()).isTrue();
    }

    private static List<Line> crowd(AtTheDesk desk) {
        return desk.screen().thread().lines().stream()
                .filter(l -> l.look() == Look.CROWD && l.tools())
                .toList();
    }

    private static List<String> badges(AtTheDesk desk) {
        return desk.screen().thread().lines().stream()
                .flatMap(l -> l.badges().stream())
                .map(Badge::text)
                .toList();
    }
}
