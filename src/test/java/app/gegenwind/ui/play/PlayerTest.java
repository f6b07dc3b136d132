package app.gegenwind.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.ui.shell.Words;
import org.junit.jupiter.api.Test;

class PlayerTest {
    private final OneRun run = new OneRun("late-parcel").minutes(30);
    private final Player player = new Player(run, OneRun.MIRA, OneRun.RUN, run.view(), new Words(Language.EN));

    @Test
    void postsWhatWasChosenAndForgetsTheChoice() {
        player.open("jana");
        player.select(s -> s.choose("sorry-and-private"));

        assertThat(player.post()).isEmpty();

        assertThat(run.log).containsExactly(new Decision.Answer("jana", "sorry-and-private"));
        assertThat(player.desk().selection().reply()).isEmpty();
    }

    @Test
    void asksToChooseBeforePosting() {
        player.open("jana");

        assertThat(player.post()).hasValueSatisfying(s -> assertThat(s).startsWith("Choose an answer first"));
        assertThat(run.log).isEmpty();
    }

    @Test
    void tellsWhyTheWorldRefuses() {
        player.open("tom");
        player.select(s -> s.choose("ten-days"));

        assertThat(player.post()).hasValueSatisfying(s -> assertThat(s).startsWith("You do not know that yet:"));
    }

    @Test
    void aLostRaceIsToldAndTheDeskIsUpToDateAgain() {
        player.open("jana");
        run.decide(OneRun.MIRA, OneRun.RUN, new Decision.Ask("blue-m"));

        assertThat(player.decide(new Decision.Escalate("jana")))
                .hasValueSatisfying(s -> assertThat(s).startsWith("Something else happened first"));
        assertThat(player.decide(new Decision.Escalate("jana"))).isEmpty();
    }

    @Test
    void stepsThroughTheInboxAndAround() {
        player.step(1);
        String first = player.incident();
        player.step(1);
        assertThat(player.incident()).isNotEqualTo(first);
        player.step(-1);
        assertThat(player.incident()).isEqualTo(first);
        player.step(-1);
        assertThat(player.incident()).isNotEqualTo(first);
    }

    @Test
    void opensTheSideThatWaits() {
        player.open("jana");
        assertThat(player.desk().selection().channel()).isEqualTo(Channel.PUBLIC);

        player.select(s -> s.choose("sorry-and-private"));
        player.post();
        run.minutes(60);
        player.look();
        player.open("jana");

        assertThat(player.desk().selection().channel()).isEqualTo(Channel.PRIVATE);
    }

    @Test
    void turnsToTheOtherSideAndReadsWhatIsThere() {
        player.open("jana");
        player.select(s -> s.choose("sorry-and-private"));
        player.post();
        run.minutes(60);
        player.look();
        player.on(Channel.PRIVATE);

        ThreadScreen thread = ThreadScreen.of(player.desk());
        assertThat(thread.lines()).isNotEmpty();
        assertThat(thread.fresh()).isEmpty();
    }

    @Test
    void turnsTheClockOffAndOn() {
        assertThat(player.turn()).isEmpty();
        assertThat(player.desk().clock().hands()).isEqualTo(Hands.PAUSED);
        assertThat(player.turn()).isEmpty();
        assertThat(player.desk().clock().hands()).isEqualTo(Hands.RUNNING);
    }

    @Test
    void tellsHowLongItWasQuietAndWhatEndedIt() {
        assertThat(player.skip()).hasValueSatisfying(s -> assertThat(s).matches("\\d+ min passed quietly\\. .+\\."));
        assertThat(run.log).containsExactly(new Decision.Skip());
    }

    @Test
    void keepsItsLastPictureWhenTheRunEndsWithTheStandingItEndedWith() {
        run.minutes(239);
        player.look();
        int before = PlayScreen.of(player.desk()).bar().standing();
        run.end();
        player.look();

        assertThat(PlayScreen.of(player.desk()).bar().standing())
                .isEqualTo((int) (run.standing() / 1000))
                .isLessThan(before);

        assertThat(player.desk().clock().hands()).isEqualTo(Hands.OVER);
        assertThat(PlayScreen.of(player.desk()).curtain()).isInstanceOf(Curtain.Over.class);
    }
}
