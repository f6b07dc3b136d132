package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Decided;
import app.gegenwind.run.Decided.Reason;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Call;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Timed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run's clock: paused, paced, untimed, and without a page: ten simulated seconds a second, Anna at 1:00. */
abstract class ClockContract {
    private static final Decision SORRY = new Decision.Answer("anna", "sorry");
    private static final Decision YES = new Decision.Answer("ben", "yes");

    private final Bundle bundle = SmallScenario.bundle();
    private Playroom room;
    private LoggedRuns runs;
    private PersonId mia;
    private RunId run;

    abstract Database database();

    @BeforeEach
    void startARun() {
        room = new Playroom(database(), bundle);
        runs = room.runs;
        mia = room.somebody();
        run = room.aRun(mia);
    }

    @Test
    void waitsAtTheStart() {
        pass(30);

        assertThat(room.view(mia, run).clock().hands()).isEqualTo(Hands.WAITING);
        assertThat(room.view(mia, run).clock().now()).isZero();
        assertThat(runs.decide(mia, run, new Decision.PauseQueue())).isEqualTo(declined(Reason.PAUSED));
    }

    @Test
    void runsAtTheScenariosPace() {
        runs.proceed(mia, run);
        pass(7);

        assertThat(room.view(mia, run).clock().now()).isEqualTo(70_000);
        assertThat(room.view(mia, run).clock().speed()).isEqualTo(10);
        assertThat(room.view(mia, run).situation().threads()).hasSize(1);
    }

    @Test
    void isReadNotDecidedWhilePaused() {
        runs.proceed(mia, run);
        pass(7);
        runs.pause(mia, run);
        pass(30);

        assertThat(room.view(mia, run).clock().hands()).isEqualTo(Hands.PAUSED);
        assertThat(room.view(mia, run).clock().now()).isEqualTo(70_000);
        assertThat(runs.decide(mia, run, SORRY)).isEqualTo(declined(Reason.PAUSED));
        assertThat(runs.pause(mia, run)).isEqualTo(declined(Reason.ALREADY_SO));
        assertThat(runs.proceed(mia, run)).isInstanceOf(Decided.Taken.class);
        assertThat(runs.proceed(mia, run)).isEqualTo(declined(Reason.ALREADY_SO));
        pass(1);
        assertThat(room.view(mia, run).clock().now()).isEqualTo(80_000);
    }

    @Test
    void changesItsPace() {
        runs.proceed(mia, run);
        pass(4);
        runs.pace(mia, run, 25);
        pass(4);
        runs.pace(mia, run, 400);
        pass(1);

        assertThat(room.view(mia, run).clock().now()).isEqualTo(40_000 + 10_000 + 40_000);
        for (int percent : List.of(-1, 1, 24, 401)) {
            assertThat(runs.pace(mia, run, percent)).isEqualTo(declined(Reason.PACE_OUT_OF_RANGE));
        }
        assertThat(runs.pace(mia, run, 400)).isEqualTo(declined(Reason.ALREADY_SO));
    }

    @Test
    void staysPausedWhenItsPaceChanges() {
        runs.pace(mia, run, 200);
        pass(5);
        assertThat(room.view(mia, run).clock().hands()).isEqualTo(Hands.WAITING);

        runs.proceed(mia, run);
        pass(1);
        assertThat(room.view(mia, run).clock().now()).isEqualTo(20_000);
    }

    @Test
    void standsUntimedUntilContinuedToTheNextEvent() {
        runs.pace(mia, run, 0);
        runs.proceed(mia, run);
        pass(30);
        assertThat(room.view(mia, run).clock().hands()).isEqualTo(Hands.UNTIMED);
        assertThat(room.view(mia, run).clock().now()).isZero();

        runs.proceed(mia, run);
        assertThat(room.view(mia, run).clock().now()).isEqualTo(60_000);
        assertThat(runs.decide(mia, run, SORRY)).isInstanceOf(Decided.Taken.class);
        pass(30);
        assertThat(room.view(mia, run).clock().now()).isEqualTo(60_000);
        assertThat(room.stores.headers().reached(run).at()).isEqualTo(60_000);

        runs.pace(mia, run, 100);
        pass(1);
        assertThat(room.view(mia, run).clock().now()).isEqualTo(70_000);
    }

    @Test
    void canBePlayedToItsEndUntimed() {
        runs.pace(mia, run, 0);
        runs.proceed(mia, run);
        while (room.header(run).state() instanceof RunState.Open) {
            assertThat(runs.proceed(mia, run)).isInstanceOf(Decided.Taken.class);
        }

        assertThat(room.finished).hasSize(1);
    }

    @Test
    void skipsToTheNextThingAndGoesOnFromThere() {
        runs.proceed(mia, run);
        pass(1);

        assertThat(runs.skip(mia, run))
                .isEqualTo(new Decided.Skipped(2, 50_000, new Call(60_000, Call.Reason.INCIDENT, "anna")));
        assertThat(room.view(mia, run).clock().now()).isEqualTo(60_000);
        assertThat(room.view(mia, run).clock().hands()).isEqualTo(Hands.RUNNING);
        assertThat(room.log(run).getLast().timed()).isEqualTo(new Timed(10_000, new Decision.Skip()));
        pass(1);
        assertThat(room.view(mia, run).clock().now()).isEqualTo(70_000);
        assertThat(runs.decide(mia, run, SORRY)).isInstanceOf(Decided.Taken.class);
    }

    @Test
    void tellsWhatHappenedWhileItSkipped() {
        var heard = room.listen(mia, run);
        runs.proceed(mia, run);
        runs.skip(mia, run);

        assertThat(heard.getLast().events()).contains(new Event.IncidentOpened(60_000, "anna"));
        assertThat(room.stores.headers().reached(run).at()).isEqualTo(60_000);
    }

    @Test
    void skipsUntimedToo() {
        runs.pace(mia, run, 0);
        runs.proceed(mia, run);
        runs.skip(mia, run);

        assertThat(room.view(mia, run).clock().hands()).isEqualTo(Hands.UNTIMED);
        pass(30);
        assertThat(room.view(mia, run).clock().now()).isEqualTo(60_000);
    }

    @Test
    void doesNotSkipWhileItStandsOrIsOver() {
        assertThat(runs.skip(mia, run)).isEqualTo(declined(Reason.PAUSED));
        runs.proceed(mia, run);
        runs.pause(mia, run);
        assertThat(runs.skip(mia, run)).isEqualTo(declined(Reason.PAUSED));
        runs.abandon(mia, run);
        assertThat(runs.skip(mia, run)).isEqualTo(declined(Reason.ENDED));
    }

    @Test
    void canBeSkippedToItsEnd() {
        runs.proceed(mia, run);
        Decided last = runs.skip(mia, run);
        while (room.header(run).state() instanceof RunState.Open) {
            last = runs.skip(mia, run);
        }

        assertThat(last)
                .isInstanceOfSatisfying(
                        Decided.Skipped.class,
                        skipped -> assertThat(skipped.call().reason()).isEqualTo(Call.Reason.ENDED));
        assertThat(room.finished).hasSize(1);
        assertThat(room.log(run)).hasSizeLessThan(20);
    }

    @Test
    void standsStillSixtySecondsAfterThePageHasGone() {
        runs.proceed(mia, run);
        room.wall.pass(Duration.ofSeconds(600));

        LogRow last = room.log(run).getLast();
        assertThat(last.timed()).isEqualTo(new Timed(600_000, new Decision.Pause()));
        assertThat(last.actor()).isEqualTo(Actor.ABSENCE);
        assertThat(room.view(mia, run).clock().hands()).isEqualTo(Hands.WAITING);
        assertThat(room.view(mia, run).clock().now()).isEqualTo(600_000);
    }

    @Test
    void runsOnWhileAPageIsThere() {
        runs.proceed(mia, run);
        pass(110);

        assertThat(room.view(mia, run).clock().now()).isEqualTo(1_100_000);
        assertThat(room.log(run)).hasSize(1);
    }

    @Test
    void leavesMemoryWhenNobodyLooksAnyMore() {
        runs.proceed(mia, run);
        room.wall.pass(Duration.ofSeconds(1_200));

        assertThat(room.wall.waiting()).isZero();
    }

    @Test
    void isNotKeptRunningByAServerThatRefreshesAPageNobodyHasOpen() {
        runs.proceed(mia, run);
        for (int second = 0; second < 90; second++) {
            room.wall.pass(Duration.ofSeconds(1));
            runs.open(mia, run);
        }

        assertThat(room.view(mia, run).clock().now()).isEqualTo(600_000);
        assertThat(room.log(run).getLast().actor()).isEqualTo(Actor.ABSENCE);
    }

    private void pass(int seconds) {
        room.play(mia, run, Duration.ofSeconds(seconds));
    }

    private static Decided declined(Reason reason) {
        return new Decided.Declined(reason);
    }
}
