package app.gegenwind.ui.play;

import static app.gegenwind.ui.play.AtTheDesk.ofTheLateParcel;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Refusal;
import app.gegenwind.ui.play.ComposerScreen.Option;
import app.gegenwind.ui.play.InboxScreen.Group;
import app.gegenwind.ui.play.InboxScreen.Row;
import app.gegenwind.ui.play.InboxScreen.Urgency;
import app.gegenwind.ui.play.ThreadScreen.Line;
import app.gegenwind.ui.play.ThreadScreen.Look;
import app.gegenwind.ui.shell.Badge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlayScreenTest {

    @Test
    void showsTheBriefingBeforeTheClockFirstStarts() {
        PlayScreen screen = ofTheLateParcel().clock(Hands.WAITING).screen();

        BriefingScreen briefing = screen.briefing().orElseThrow();
        assertThat(briefing.eyebrow()).isEqualTo("Friday, 16:30 to 20:30");
        assertThat(briefing.title()).isEqualTo("The parcel that never came");
        assertThat(briefing.start()).isEqualTo("Start the clock");
        assertThat(briefing.playbook()).isNotEmpty();
        assertThat(briefing.places()).extracting(BriefingScreen.Place::name).containsExactly("Facebook", "Instagram");
        assertThat(screen.pageTitle()).contains("Briefing");
    }

    @Test
    void asksToContinueAfterAnInterruption() {
        PlayScreen screen = ofTheLateParcel().at("1:12").clock(Hands.WAITING).screen();

        assertThat(screen.briefing()).isEmpty();
        assertThat(screen.curtain()).isInstanceOf(Curtain.Waiting.class);
        assertThat(((Curtain.Waiting) screen.curtain()).title()).isEqualTo("It is Fri 17:42. The clock stands.");
    }

    @Test
    void readsButDoesNotDecideWhilePaused() {
        ComposerScreen composer = ofTheLateParcel()
                .at("0:12")
                .open("jana")
                .looks(s -> s.choose("sorry-and-private"))
                .clock(Hands.PAUSED)
                .screen()
                .composer();

        assertThat(composer.blocked()).isNotEmpty();
        assertThat(composer.canPost()).isFalse();
        assertThat(composer.canEscalate()).isFalse();
        assertThat(composer.options()).isNotEmpty();
    }

    @Test
    void decidesWhileUntimed() {
        PlayScreen screen = ofTheLateParcel()
                .at("0:12")
                .open("jana")
                .looks(s -> s.choose("sorry-and-private"))
                .clock(Hands.UNTIMED)
                .pace(0)
                .screen();

        assertThat(screen.composer().canPost()).isTrue();
        assertThat(screen.bar().hand()).isEqualTo("To the next event");
        assertThat(screen.bar().pace()).isEqualTo("Untimed");
        assertThat(screen.bar().ticking().speed()).isZero();
    }

    @Test
    void leadsToTheDebriefWhenTheShiftIsOver() {
        PlayScreen screen = ofTheLateParcel().at("4:00").clock(Hands.OVER).screen();

        assertThat(((Curtain.Over) screen.curtain()).action()).isEqualTo("To the debrief");
    }

    @Test
    void theBarTellsTheTimeInTheScenariosZoneAndTheRealPace() {
        BarScreen bar = ofTheLateParcel().at("1:12").pace(50).screen().bar();

        assertThat(bar.time()).isEqualTo("Fri 17:42");
        assertThat(bar.pace()).isEqualTo("12×");
        assertThat(bar.progress()).isEqualTo(30);
        assertThat(bar.paces())
                .filteredOn(BarScreen.PaceChoice::on)
                .extracting(BarScreen.PaceChoice::percent)
                .containsExactly(50);
        assertThat(bar.paces().getFirst().means()).isEqualTo("Takes about 40 minutes from start to end.");
    }

    @Test
    void theInboxIsEmptyAtFirstAndSaysWhatWillCome() {
        InboxScreen inbox = ofTheLateParcel().at("0:01").screen().inbox();

        assertThat(inbox.sections()).isEmpty();
        assertThat(inbox.empty()).contains("first messages");
    }

    @Test
    void aRowSaysWhoWaitsWhereAndHowLong() {
        Row jana = row(ofTheLateParcel().at("1:12").screen(), "jana");

        assertThat(jana.waited().text()).isEqualTo("67 min");
        assertThat(jana.waited().urgency()).isEqualTo(Urgency.LATE);
        assertThat(jana.platform()).isEqualTo(Platform.FACEBOOK);
        assertThat(jana.label()).contains("Jana K.", "Facebook", "has waited 67 min");
    }

    @Test
    void theInboxKeepsItsOrderUntilSortingIsAskedFor() {
        AtTheDesk desk = ofTheLateParcel().at("0:40");
        List<String> before = waiting(desk.screen());
        List<String> turned = before.reversed();

        assertThat(waiting(desk.looks(s -> s.sort(turned)).screen())).isEqualTo(turned);
        List<String> later = waiting(desk.at("1:10").screen());
        assertThat(later).startsWith(turned.stream().filter(later::contains).toArray(String[]::new));
    }

    @Test
    void sortsTheOldestFirst() {
        Desk desk = ofTheLateParcel().at("1:00").desk();

        assertThat(InboxScreen.oldestFirst(desk).getFirst()).isEqualTo("jana");
    }

    @Test
    void filtersByPlatform() {
        PlayScreen screen = ofTheLateParcel()
                .at("1:00")
                .looks(s -> s.filter(Optional.of(Platform.INSTAGRAM)))
                .screen();

        assertThat(screen.inbox().sections().stream().flatMap(s -> s.rows().stream()))
                .isNotEmpty()
                .allMatch(r -> r.platform() == Platform.INSTAGRAM);
        assertThat(screen.inbox().tabs()).filteredOn(InboxScreen.Tab::on).hasSize(1);
    }

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
        assertThat(row(screen, "jana").badges()).extracting(Badge::text).contains("being written");
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
                .extracting(Row::incident)
                .contains("jana");
        assertThat(screen.composer().privateWaits()).isTrue();
        assertThat(screen.thread().lines().getFirst().badges()).isEmpty();
    }

    @Test
    void thePrivateSideOfAThreadNobodyInvitedToSaysHowItBegins() {
        ComposerScreen composer = ofTheLateParcel()
                .at("0:12")
                .open("jana")
                .looks(s -> s.on(Channel.PRIVATE))
                .screen()
                .composer();

        assertThat(composer.options()).isEmpty();
        assertThat(composer.note()).contains("no private conversation yet");
    }

    @Test
    void optionsAreShuffledByRunAndStayPut() {
        AtTheDesk desk = ofTheLateParcel().at("0:12").open("jana");
        List<String> order = replies(desk.screen());

        assertThat(replies(desk.at("0:30").screen())).isEqualTo(order);
        assertThat(order).hasSizeGreaterThanOrEqualTo(3);
        long orders = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> replies(desk.run("run-" + i).screen()))
                .distinct()
                .count();
        assertThat(orders).isGreaterThan(10);
    }

    @Test
    void anOptionThatCannotBeSaidSaysWhyAndHasNoDigit() {
        PlayScreen screen = ofTheLateParcel().at("0:20").open("tom").screen();

        Option closed = screen.composer().options().stream()
                .filter(o -> !o.enabled())
                .findFirst()
                .orElseThrow();
        assertThat(closed.reason()).startsWith("You do not know that yet: ").contains("Emine");
        assertThat(screen.composer().digit(closed.digit())).isEmpty();
    }

    @Test
    void arrowsStepOverWhatCannotBeChosen() {
        ComposerScreen composer =
                ofTheLateParcel().at("0:20").open("tom").screen().composer();

        String first = composer.step(1).orElseThrow();
        assertThat(composer.options()).filteredOn(o -> o.reply().equals(first)).allMatch(Option::enabled);
    }

    @Test
    void factsSayWhomToAskWhenTheAnswerComesAndWhatItIs() {
        AtTheDesk desk = ofTheLateParcel().at("0:20");
        assertThat(fact(desk).state()).isEqualTo("Emine, Product range knows. Takes about 10 min.");

        desk.decides(new Decision.Ask("blue-m"));
        assertThat(fact(desk).state()).isEqualTo("Asked Emine. Answer expected at 17:00.");
        assertThat(fact(desk).askable()).isFalse();

        desk.at("0:31");
        assertThat(fact(desk).known()).isTrue();
    }

    @Test
    void toolsSayWhoStillSeesAHiddenMessage() {
        Desk facebook = ofTheLateParcel().at("0:40").desk();
        var screen = ToolsScreen.of(facebook, facebook.thread("jana").orElseThrow(), "", "Jana K.");

        assertThat(screen.tools())
                .filteredOn(t -> t.name().equals("Hide"))
                .extracting(ToolsScreen.Tool::effect)
                .containsExactly("Its author and their friends still see it, nobody else does.");
        assertThat(screen.tools())
                .filteredOn(t -> t.name().equals("Delete"))
                .allMatch(t -> !t.confirm().isEmpty());
        assertThat(screen.rules()).isNotEmpty().allMatch(r -> r.contains("(as of "));
    }

    @Test
    void speaksGermanFromTheSameMoment() {
        PlayScreen screen =
                ofTheLateParcel().at("1:12").open("jana").in(Language.DE).screen();

        assertThat(screen.bar().time()).isEqualTo("Fr 17:42");
        assertThat(screen.composer().heading()).isEqualTo("Als Nordkorb antworten");
        assertThat(screen.thread().lines().getFirst().text()).startsWith("Dritte Woche");
        assertThat(screen.pageTitle()).isEqualTo("Das Paket, das nie kam · Gegenwind");
    }

    @Test
    void everyRefusalFindsItsWords() {
        Desk desk = ofTheLateParcel().at("0:12").desk();

        for (Refusal.Reason reason : Refusal.Reason.values()) {
            String said = new Refusals(desk).of(Refusal.of(reason, "blue-m", "facebook"));
            assertThat(said).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void tellsNewMessagesAndTheLastHourOnly() {
        AtTheDesk desk = ofTheLateParcel().at("0:04");
        Desk before = desk.desk();
        assertThat(News.between(before, desk.at("0:06").desk())).contains("New message from Jana K. on Facebook");

        Desk third = desk.at("2:59").desk();
        assertThat(News.between(third, desk.at("3:00").desk())).contains("60 minutes left on the clock");
        Desk fourth = desk.at("3:10").desk();
        assertThat(News.between(fourth, fourth)).isEmpty();
    }

    @Test
    void theTutorialsHintPointsAtItsSpotUntilItIsClosed() {
        AtTheDesk desk = AtTheDesk.of("first-shift").at("0:04");
        var hint = desk.screen().hint().orElseThrow();

        assertThat(hint.says()).isNotBlank();
        assertThat(desk.looks(s -> s.closeHint(hint.beat())).screen().hint()).isNotEqualTo(Optional.of(hint));
        assertThat(AtTheDesk.of("first-shift")
                        .at("0:04")
                        .clock(Hands.WAITING)
                        .screen()
                        .hint())
                .isEmpty();
    }

    private static Facts.Item fact(AtTheDesk desk) {
        return desk.screen().side().facts().stream()
                .filter(f -> f.fact().equals("blue-m"))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(PlayScreen screen, String incident) {
        return screen.inbox().sections().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.incident().equals(incident))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> waiting(PlayScreen screen) {
        return screen.inbox().sections().stream()
                .filter(s -> s.group() == Group.WAITING)
                .flatMap(s -> s.rows().stream())
                .map(Row::incident)
                .toList();
    }

    private static List<String> replies(PlayScreen screen) {
        return screen.composer().options().stream().map(Option::reply).toList();
    }
}
