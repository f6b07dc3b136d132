package app.gegenwind.run.internal;

import static app.gegenwind.run.internal.Playroom.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.assessment.Debrief;
import app.gegenwind.run.Decided;
import app.gegenwind.run.Decided.Reason;
import app.gegenwind.run.Opened;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run from its start to its record: ten simulated seconds a second, Anna at 1:00, Ben at 3:00, the end at 20:00. */
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

    private void pass(int seconds) {
        room.play(mia, run, Duration.ofSeconds(seconds));
    }

    private static Decided declined(Reason reason) {
        return new Decided.Declined(reason);
    }
}
