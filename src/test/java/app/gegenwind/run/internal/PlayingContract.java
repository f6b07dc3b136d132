package app.gegenwind.run.internal;

import static app.gegenwind.run.internal.Playroom.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.assessment.Debrief;
import app.gegenwind.run.Decided;
import app.gegenwind.run.Decided.Reason;
import app.gegenwind.run.Opened;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.run.RunFeed;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunNews;
import app.gegenwind.run.RunRecord;
import app.gegenwind.run.RunState;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Refusal;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run while it is played: ten simulated seconds a second, Anna at 1:00, Ben at 3:00, the end at 20:00. */
abstract class PlayingContract {
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
    void tellsWhatHappensWhenItHappens() {
        List<RunNews> heard = room.listen(mia, run);
        runs.proceed(mia, run);
        room.wall.pass(Duration.ofMillis(5_999));
        assertThat(heard).hasSize(1).first().extracting(RunNews::events).isEqualTo(List.of());

        room.wall.pass(Duration.ofMillis(1));
        assertThat(heard.getLast().events()).contains(new Event.IncidentOpened(60_000, "anna"));
    }

    @Test
    void tellsNothingToThoseWhoLeft() {
        var heard = new java.util.ArrayList<RunNews>();
        RunFeed.Watch watch = runs.watch(mia, run, heard::add).orElseThrow();
        watch.close();
        watch.close();
        runs.proceed(mia, run);

        assertThat(heard).isEmpty();
    }

    @Test
    void logsADecisionBeforeItTakesEffect() {
        runs.proceed(mia, run);
        pass(7);
        String before =
                Simulation.replay(bundle, SEED, List.of(), 70_000).transcript().digest();

        assertThat(runs.decide(mia, run, SORRY, 1)).isInstanceOfSatisfying(Decided.Taken.class, taken -> {
            assertThat(taken.position()).isEqualTo(2);
            assertThat(taken.events())
                    .hasOnlyElementsOfType(Event.AnswerStarted.class)
                    .hasSize(1);
        });
        assertThat(room.log(run).getLast()).isEqualTo(new LogRow(2, new Timed(70_000, SORRY), Actor.TRAINEE, before));
    }

    @Test
    void logsNothingTheWorldRefuses() {
        runs.proceed(mia, run);
        pass(7);

        assertThat(runs.decide(mia, run, YES))
                .isEqualTo(new Decided.Refused(Refusal.of(Refusal.Reason.NOT_OPEN, "ben")));
        assertThat(runs.decide(mia, run, new Decision.Answer("anna", "forged")))
                .isInstanceOfSatisfying(
                        Decided.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.UNKNOWN_REPLY));
        assertThat(runs.decide(mia, run, new Decision.Ignore("forged"))).isInstanceOf(Decided.Refused.class);
        assertThat(room.log(run)).hasSize(1);
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
    void refusesTheSecondOfADoubleClick() {
        runs.proceed(mia, run);
        pass(7);
        runs.decide(mia, run, SORRY, 1);

        assertThat(runs.decide(mia, run, SORRY, 1))
                .isInstanceOfSatisfying(
                        Decided.LostRace.class,
                        lost -> assertThat(lost.message())
                                .isEqualTo(
                                        "Run " + run
                                                + " expects decision 2 next, the log already has 2. Reload the run and repeat the action."));
        assertThat(room.log(run)).hasSize(2);
    }

    @Test
    void takesOneOfTwoWritersAtATime() throws Exception {
        var start = new CyclicBarrier(2);
        runs.proceed(mia, run);
        pass(7);
        try (var tabs = Executors.newFixedThreadPool(2)) {
            var first = tabs.submit(() -> {
                start.await();
                return runs.decide(mia, run, SORRY, 1);
            });
            var second = tabs.submit(() -> {
                start.await();
                return runs.decide(mia, run, SORRY, 1);
            });
            assertThat(List.of(first.get(), second.get()))
                    .hasAtLeastOneElementOfType(Decided.Taken.class)
                    .hasAtLeastOneElementOfType(Decided.LostRace.class);
        }
        assertThat(room.log(run)).hasSize(2);
    }

    @Test
    void refusesWhoeverLosesToAnotherNodeAndCatchesUp() {
        var other = new Playroom(room.database, bundle);
        runs.pace(mia, run, 0);
        runs.proceed(mia, run);
        runs.proceed(mia, run);
        assertThat(other.view(mia, run).position()).isEqualTo(3);
        List<RunNews> heard = other.listen(mia, run);
        runs.decide(mia, run, SORRY);

        assertThat(other.runs.decide(mia, run, new Decision.PauseQueue())).isEqualTo(new Decided.LostRace(run, 3, 4));
        assertThat(heard).last().extracting(RunNews::position).isEqualTo(4);
        assertThat(other.view(mia, run).situation())
                .isEqualTo(room.view(mia, run).situation());
        assertThat(other.runs.decide(mia, run, new Decision.PauseQueue(), 4)).isInstanceOf(Decided.Taken.class);
    }

    @Test
    void isNotThereForAnybodyElse() {
        PersonId eve = room.somebody();
        var unknown = new RunId(UUID.randomUUID());

        assertThat(runs.open(eve, run)).isEqualTo(runs.open(mia, unknown)).isEqualTo(new Opened.NotFound());
        assertThat(runs.proceed(eve, run)).isEqualTo(runs.proceed(mia, unknown)).isEqualTo(new Decided.NotFound());
        assertThat(runs.watch(eve, run, news -> {})).isEmpty();
        assertThat(runs.debrief(eve, run)).isEmpty();
        assertThat(runs.bundle(eve, run)).isEmpty();
        assertThat(runs.of(eve)).isEmpty();
        assertThat(room.log(run)).isEmpty();
    }

    @Test
    void startsNothingOfAnUnknownScenario() {
        assertThat(runs.start(mia, "no-such-scenario")).isEmpty();
    }

    @Test
    void countsThePlaysOfAPerson() {
        RunId second = runs.start(mia, SmallScenario.ID).orElseThrow();

        assertThat(room.header(second).setup().play()).isEqualTo(2);
        assertThat(runs.of(mia)).extracting(header -> header.id()).containsExactly(second, run);
    }

    @Test
    void leavesARecordAtItsEnd() {
        runs.proceed(mia, run);
        pass(7);
        runs.decide(mia, run, SORRY);
        pass(113);

        var decisions = List.of(new Timed(70_000, SORRY));
        var debrief = Debrief.of(bundle, SEED, decisions);
        var transcript =
                Simulation.replay(bundle, SEED, decisions, SmallScenario.LASTS).transcript();
        var record = new RunRecord(Simulation.ENGINE, transcript.digest(), transcript.lines(), debrief);
        assertThat(runs.open(mia, run)).isEqualTo(new Opened.Finished(room.header(run), record));
        assertThat(room.header(run).state())
                .isEqualTo(new RunState.Finished(debrief.score().total()));
        assertThat(runs.debrief(mia, run)).contains(debrief);
        assertThat(room.finished).singleElement().satisfies(told -> {
            assertThat(told.run()).isEqualTo(room.header(run));
            assertThat(told.debrief()).isEqualTo(debrief);
        });
    }

    @Test
    void refusesDecisionsAfterItsEnd() {
        runs.proceed(mia, run);
        pass(120);
        int length = room.log(run).size();

        assertThat(runs.decide(mia, run, SORRY)).isEqualTo(declined(Reason.ENDED));
        assertThat(runs.abandon(mia, run)).isEqualTo(declined(Reason.ENDED));
        assertThat(room.log(run)).hasSize(length);
        assertThat(room.finished).hasSize(1);
    }

    @Test
    void endsWithoutAScoreWhenAbandoned() {
        runs.proceed(mia, run);
        pass(7);
        runs.abandon(mia, run);

        assertThat(runs.open(mia, run)).isEqualTo(new Opened.Abandoned(room.header(run)));
        assertThat(runs.proceed(mia, run)).isEqualTo(declined(Reason.ENDED));
        assertThat(runs.debrief(mia, run)).isEmpty();
        assertThat(room.finished).isEmpty();
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

    private void pass(int seconds) {
        room.play(mia, run, Duration.ofSeconds(seconds));
    }

    private static Decided declined(Reason reason) {
        return new Decided.Declined(reason);
    }
}
