package app.gegenwind.ui.play;

import static app.gegenwind.ui.play.AtTheDesk.ofTheLateParcel;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.simulation.Refusal;
import java.time.Instant;
import java.time.ZoneId;
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
    void theChartKnowsTheStartAndTheZoneSoThatItsHoursFollowTheClocks() {
        DeskChart chart = ofTheLateParcel().at("0:12").screen().side().chart();
        var clock =
                AtTheDesk.library().find("late-parcel").orElseThrow().scenario().clock();

        assertThat(Instant.ofEpochMilli(chart.start()).atZone(ZoneId.of(chart.zone())))
                .isEqualTo(clock.starts().atZone(clock.zone()));
        assertThat(chart.end()).isEqualTo(240);
    }

    @Test
    void asksToContinueAfterAnInterruption() {
        PlayScreen screen = ofTheLateParcel().at("1:12").clock(Hands.WAITING).screen();

        assertThat(screen.briefing()).isEmpty();
        assertThat(screen.curtain()).isInstanceOf(Curtain.Waiting.class);
        assertThat(((Curtain.Waiting) screen.curtain()).title()).isEqualTo("Friday, 17:42. The clock is paused.");
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
        assertThat(screen.bar().hand()).isEqualTo("One step on");
        assertThat(screen.bar().skip()).isEqualTo("Skip to the next thing");
        assertThat(screen.bar().pace()).isEqualTo("Untimed");
        assertThat(screen.bar().ticking().speed()).isZero();
    }

    @Test
    void leadsToTheDebriefWhenTheShiftIsOver() {
        PlayScreen screen = ofTheLateParcel().at("4:00").clock(Hands.OVER).screen();

        assertThat(((Curtain.Over) screen.curtain()).action()).isEqualTo("To the debrief");
    }

    @Test
    void theEndSaysWhereStandingEndedAndWhatWasStillOpenCost() {
        PlayScreen before = ofTheLateParcel().at("3:59").screen();
        PlayScreen over = ofTheLateParcel().at("4:00").clock(Hands.OVER).screen();
        int left = over.bar().standing();

        assertThat(left).isLessThan(before.bar().standing());
        assertThat(((Curtain.Over) over.curtain()).says())
                .contains("with standing at " + left + ".")
                .contains("still open at the end cost " + (before.bar().standing() - left) + " points.");
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
    void factsSayWhomToAskWhenTheAnswerComesAndWhatItIs() {
        AtTheDesk desk = ofTheLateParcel().at("0:20");
        assertThat(fact(desk).state()).isEqualTo("Emine (Product range) knows. Takes about 10 min.");

        desk.decides(new Decision.Ask("blue-m"));
        assertThat(fact(desk).state()).isEqualTo("Asked Emine. Answer expected at 17:00.");
        assertThat(fact(desk).askable()).isFalse();

        desk.at("0:31");
        assertThat(fact(desk).known()).isTrue();
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
            String said = new Refusals(desk).of(Refusal.of(reason, "blue-m", "facebook", "280"));
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
}
