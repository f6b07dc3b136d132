package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Decided;
import app.gegenwind.run.Earlier;
import app.gegenwind.run.FinishedRun;
import app.gegenwind.run.PracticeOf;
import app.gegenwind.run.Replay;
import app.gegenwind.run.Replay.Reason;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import app.gegenwind.run.RunView;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Playing a finished run on from one of its moments. Mia told Anna sorry at 1:10 and answered Ben at 5:00. */
abstract class PracticeContract {
    private static final Decision SORRY = new Decision.Answer("anna", "sorry");
    private static final Decision YES = new Decision.Answer("ben", "yes");
    private static final Timed FIRST = new Timed(70_000, SORRY);
    private static final Timed SECOND = new Timed(300_000, YES);

    private final Bundle bundle = SmallScenario.bundle();
    private Playroom room;
    private PersonId mia;
    private RunId run;

    abstract Database database();

    @BeforeEach
    void playARun() {
        room = new Playroom(database(), bundle);
        mia = room.somebody();
        run = room.aRun(mia);
        room.runs.proceed(mia, run);
        pass(run, 7);
        room.runs.decide(mia, run, SORRY);
        pass(run, 23);
        room.runs.decide(mia, run, YES);
        pass(run, 90);
    }

    @Test
    void aFinishedRunCanBeReplayed() {
        FinishedRun opened = room.kept.open(mia, run).orElseThrow();

        assertThat(opened.header()).isEqualTo(room.header(run));
        assertThat(opened.record().debrief().decisions()).hasSize(2);
        assertThat(opened.bundle()).contains(bundle);
        assertThat(opened.replay()).isEqualTo(new Replay.Possible(bundle, Playroom.SEED, List.of(FIRST, SECOND)));
        assertThat(opened.contests()).isEmpty();
    }

    @Test
    void standsAtItsMomentAndWaits() {
        RunView view = room.view(mia, practise(1, 200_000));

        assertThat(view.situation())
                .isEqualTo(Simulation.replay(bundle, Playroom.SEED, List.of(FIRST), 200_000)
                        .situation());
        assertThat(view.clock().hands()).isEqualTo(Hands.WAITING);
        assertThat(view.clock().now()).isEqualTo(200_000);
        assertThat(view.header().practice()).contains(new PracticeOf(run, 200_000));
        assertThat(view.header().state()).isEqualTo(new RunState.Open());
        assertThat(view.position()).isEqualTo(1);
    }

    @Test
    void tellsTheSameStoryUpToItsMomentAndItsOwnFromThere() {
        RunId practice = practise(1, 200_000);
        room = room.killedAndStarted(SmallScenario.revised());
        room.runs.proceed(mia, practice);
        pass(practice, 100);

        FinishedRun finished = room.kept.open(mia, practice).orElseThrow();
        assertThat(finished.record().digest())
                .isEqualTo(Simulation.replay(bundle, Playroom.SEED, List.of(FIRST), SmallScenario.LASTS)
                        .transcript()
                        .digest());
        assertThat(finished.header().practice()).isPresent();
        assertThat(room.finished)
                .singleElement()
                .satisfies(told -> assertThat(told.run().counts()).isFalse());
    }

    @Test
    void keepsAllDecisionsOrNone() {
        assertThat(room.view(mia, practise(0, 0)).position()).isZero();
        assertThat(room.view(mia, practise(2, 300_000)).situation())
                .isEqualTo(Simulation.replay(bundle, Playroom.SEED, List.of(FIRST, SECOND), 300_000)
                        .situation());
    }

    @Test
    void leavesTheRunAsItWas() {
        FinishedRun before = room.kept.open(mia, run).orElseThrow();
        RunId practice = practise(1, 200_000);
        room.runs.proceed(mia, practice);

        assertThat(room.kept.open(mia, run)).contains(before);
        assertThat(room.runs.decide(mia, practice, new Decision.PauseQueue())).isInstanceOf(Decided.Taken.class);
        assertThat(room.kept.open(mia, run)).contains(before);
    }

    @Test
    void isNoPlay() {
        RunId practice = practise(1, 200_000);
        RunId play = room.aRun(mia);

        assertThat(room.header(practice).counts()).isFalse();
        assertThat(room.header(practice).setup().play()).isZero();
        assertThat(room.header(play).setup().play()).isEqualTo(2);
        assertThat(room.runs.of(mia).stream().filter(RunHeader::counts).map(RunHeader::id))
                .containsExactlyInAnyOrder(run, play);
        assertThat(room.runs.of(mia)).extracting(RunHeader::id).contains(practice);
    }

    @Test
    void canBePractisedOn() {
        RunId practice = practise(1, 200_000);
        room.runs.proceed(mia, practice);
        pass(practice, 100);

        RunId again = room.kept.practise(mia, practice, 1, 100_000).orElseThrow();
        assertThat(room.header(again).practice()).contains(new PracticeOf(practice, 100_000));
        assertThat(room.view(mia, again).clock().now()).isEqualTo(100_000);
    }

    @Test
    void cannotStandWhereTheRunNeverWas() {
        assertThat(room.kept.practise(mia, run, 1, 69_999)).isEmpty();
        assertThat(room.kept.practise(mia, run, 3, 400_000)).isEmpty();
        assertThat(room.kept.practise(mia, run, -1, 400_000)).isEmpty();
        assertThat(room.kept.practise(mia, run, 0, -1)).isEmpty();
        assertThat(room.kept.practise(mia, run, 2, SmallScenario.LASTS)).isEmpty();
        assertThat(room.kept.practise(mia, run, 2, Long.MAX_VALUE)).isEmpty();
        assertThat(room.runs.of(mia)).hasSize(1);
    }

    @Test
    void isOnlyForOnesOwnFinishedRuns() {
        RunId open = room.aRun(mia);
        PersonId eve = room.somebody();

        assertThat(room.kept.practise(eve, run, 0, 0)).isEmpty();
        assertThat(room.kept.open(eve, run)).isEmpty();
        assertThat(room.kept.practise(mia, open, 0, 0)).isEmpty();
        assertThat(room.kept.open(mia, open)).isEmpty();
        assertThat(room.kept.open(mia, new RunId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void isRefusedWhereAReplayWouldTellAnotherStory() {
        set("update decision set at = at + 1 where run = :run and seq = 2");
        assertRefused(Reason.DISAGREES);

        set("update decision set decision = '{\"decision\":\"of-the-future\"}' where run = :run and seq = 2");
        assertRefused(Reason.DISAGREES);
    }

    @Test
    void isRefusedWhereTheScenarioCannotBeReadAnyMore() {
        room = room.killedAndStarted();
        set("update bundle set files = '{}' where hash = (select bundle from run where id = :run)");
        assertRefused(Reason.SCENARIO_UNREADABLE);
        assertThat(room.kept.open(mia, run).orElseThrow().bundle()).isEmpty();
        set("delete from bundle where hash not in (select bundle from run)");
        database()
                .jdbc()
                .sql("update bundle set files = :files where hash = :hash")
                .param("files", RunJson.write(bundle.sources().files()))
                .param("hash", bundle.hash())
                .update();
    }

    @Test
    void earlierPlaysAreThoseThatCountAndCameToAScore() {
        RunId practice = practise(1, 200_000);
        room.runs.proceed(mia, practice);
        pass(practice, 100);
        RunId abandoned = room.aRun(mia);
        room.runs.abandon(mia, abandoned);
        RunId second = room.aRun(mia);
        room.runs.proceed(mia, second);
        pass(second, 120);

        var first = room.kept.open(mia, run).orElseThrow();
        assertThat(room.kept.earlier(mia, second))
                .containsExactly(new Earlier(
                        first.header(),
                        first.record().debrief().score(),
                        first.record().debrief().outcome()));
        assertThat(room.kept.earlier(mia, run)).isEmpty();
        assertThat(room.kept.earlier(room.somebody(), second)).isEmpty();
    }

    private void assertRefused(Reason reason) {
        FinishedRun opened = room.kept.open(mia, run).orElseThrow();
        assertThat(opened.replay()).isEqualTo(new Replay.Refused(reason));
        assertThat(opened.record().debrief().decisions()).hasSize(2);
        assertThat(room.kept.practise(mia, run, 0, 0)).isEmpty();
    }

    private RunId practise(int decisions, long at) {
        return room.kept.practise(mia, run, decisions, at).orElseThrow();
    }

    private void pass(RunId of, int seconds) {
        room.play(mia, of, Duration.ofSeconds(seconds));
    }

    private void set(String sql) {
        database().jdbc().sql(sql).param("run", run.value()).update();
    }
}
