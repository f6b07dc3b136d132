package app.gegenwind.ui.replay;

import static app.gegenwind.ui.replay.OneTape.ANSWERED;
import static app.gegenwind.ui.replay.OneTape.ASKED;
import static app.gegenwind.ui.replay.OneTape.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.ui.replay.Deeds.Deed;
import app.gegenwind.ui.replay.ReplayScreen.Mark;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReplayScreenTest {

    @Test
    void saysTheTimeAndWhatHappenedLast() {
        assertThat(OneTape.at(0, "").happened()).isEqualTo("Nothing has happened yet.");
        assertThat(OneTape.at(ANSWERED, "").time()).isEqualTo("Fri 16:42");
        assertThat(OneTape.at(ANSWERED, "").happened()).isEqualTo("16:42 · Answered Jana K.");
        assertThat(OneTape.at(ANSWERED - 1, "").happened()).isEqualTo("16:35 · Wind 1, light air");
    }

    @Test
    void marksDecisionsSilencesAndTheStory() {
        assertThat(marksUntil(85)).isEqualTo("""
                decision Answered Jana K.
                script Ute S. joins in with Jana K.
                script Kerstin writes to the desk
                script Kerstin writes to the desk
                decision Asked: Parcel status
                script Hafenkind joins in with Jana K.
                silence Jana K. loses patience
                script gesa.naeht joins in with lena.eilers
                script Kerstin writes to the desk
                script Radio Förde reports""");
    }

    private static String marksUntil(long minute) {
        return OneTape.at(0, "").track().marks().stream()
                .filter(m -> m.at() <= minute * MINUTE && !m.kind().equals("news"))
                .map(m -> m.kind() + " " + m.says())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theTrackIsTheSameAtEveryMoment() {
        assertThat(OneTape.at(0, "").track())
                .isEqualTo(OneTape.at(200 * MINUTE, "jana").track());
    }

    @Test
    void stepsLeadToTheNextDecisionAndToTheNextMinuteInWhichSomethingHappened() {
        var steps = OneTape.at(ANSWERED, "").steps();

        assertThat(steps.previousDecision()).isEmpty();
        assertThat(steps.nextDecision()).hasValue(ASKED);
        assertThat(steps.previousEvent()).hasValue(5 * MINUTE);
        assertThat(steps.nextEvent())
                .as("the answer goes out in the minute of Tom's message")
                .hasValue(853_000);
        assertThat(OneTape.at(OneTape.TAPE.lasts(), "").steps().nextEvent()).isEmpty();
    }

    @Test
    void aSlideToTheEndOfAMinuteStepsBackOutOfIt() {
        assertThat(OneTape.at(13 * MINUTE - 1, "").steps().previousDecision())
                .as("the decision of this very minute is what is shown")
                .isEmpty();
        assertThat(OneTape.at(14 * MINUTE, "").steps().previousDecision()).hasValue(ANSWERED);
    }

    @Test
    void tellsWhatWasDoneAboutTheOpenIncident() {
        var deeds = OneTape.at(ANSWERED + 1000, "jana").deeds();

        assertThat(deeds.heading()).isEqualTo("What was done about Jana K.");
        assertThat(deeds.lines()).extracting(Deed::label).containsExactly("now", "next");
        assertThat(deeds.lines()).extracting(Deed::title).containsExactly("Answered Jana K.", "Jana K. loses patience");
        assertThat(deeds.lines().getFirst().said()).startsWith("Hi Jana,");
        assertThat(deeds.lines()).extracting(Deed::go).containsExactly("", "Go to 17:48");
        assertThat(OneTape.at(ANSWERED + MINUTE, "jana")
                        .deeds()
                        .lines()
                        .getFirst()
                        .label())
                .isEqualTo("last");
    }

    @Test
    void tellsWhatWasDecidedWhereNoIncidentIsOpen() {
        assertThat(OneTape.at(30 * MINUTE, "").deeds().lines())
                .extracting(Deed::title)
                .containsExactly("Answered Jana K.", "Asked: Parcel status");
    }

    @Test
    void saysSoWhereNothingWasDone() {
        assertThat(OneTape.at(230 * MINUTE, "marie").deeds().note())
                .isEqualTo("Nothing was done about Marie D. in this shift.");
    }

    @Test
    void onlyTheOneWhoPlayedItPlaysOnAndNotFromTheEnd() {
        assertThat(OneTape.at(ANSWERED, "").playOn()).isEqualTo("Play on from here");
        assertThat(OneTape.at(OneTape.TAPE.lasts(), "").playOn()).isEmpty();
        assertThat(ReplayScreen.of(
                                OneTape.TAPE,
                                ANSWERED,
                                "",
                                false,
                                OneTape.told().words())
                        .playOn())
                .isEmpty();
    }

    @Test
    void speaksGerman() {
        var screen = OneTape.at(ANSWERED, "jana", Language.DE);

        assertThat(screen.pageTitle()).isEqualTo("Das Paket, das nie kam · Rückblick · Gegenwind");
        assertThat(screen.happened()).isEqualTo("16:42 · Jana K. geantwortet");
        assertThat(screen.track().marks()).extracting(Mark::says).contains("Jana K. verliert die Geduld");
        assertThat(screen.deeds().lines()).extracting(Deed::go).contains("Zu 17:48 springen");
    }

    @Test
    void aDecisionIsLookedAtWhereItWasTaken() {
        assertThat(Aim.at(OneTape.TAPE, ANSWERED, OneTape.told())).hasValue(new Aim("jana", Channel.PUBLIC));
        assertThat(Aim.at(OneTape.TAPE, ANSWERED + 1, OneTape.told())).isEmpty();
        assertThat(Aim.at(OneTape.TAPE, ASKED, OneTape.told()))
                .as("a question is about no message")
                .isEmpty();
    }

    @Test
    void theTapeShowsWhatStoodAtAMoment() {
        assertThat(OneTape.TAPE.at(ANSWERED - 1).writing()).isEmpty();
        assertThat(OneTape.TAPE.at(ANSWERED).writing()).hasSize(1);
        assertThat(OneTape.TAPE.decided(ANSWERED - 1)).isZero();
        assertThat(OneTape.TAPE.decided(ANSWERED)).isOne();
        assertThat(OneTape.TAPE.within(-5)).isZero();
        assertThat(OneTape.TAPE.within(Long.MAX_VALUE)).isEqualTo(OneTape.TAPE.lasts());
        assertThat(OneTape.TAPE.opens()).isEqualTo(5 * MINUTE);
    }
}
