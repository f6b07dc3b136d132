package app.gegenwind.run.internal;

import static app.gegenwind.run.internal.Playroom.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Decided;
import app.gegenwind.run.Decided.Reason;
import app.gegenwind.run.Opened;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunNews;
import app.gegenwind.run.RunState;
import app.gegenwind.run.RunView;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left of a run when its server dies without a word. */
abstract class RestartContract {
    private static final Decision SORRY = new Decision.Answer("anna", "sorry");

    private final Bundle bundle = SmallScenario.bundle();
    private Playroom room;
    private PersonId mia;
    private RunId run;

    abstract Database database();

    @BeforeEach
    void playAWhile() {
        room = new Playroom(database(), bundle);
        mia = room.somebody();
        run = room.aRun(mia);
        room.runs.proceed(mia, run);
        pass(7);
        room.runs.decide(mia, run, SORRY);
    }

    @Test
    void losesNoDecision() {
        RunView before = room.view(mia, run);

        RunView after = restart().view(mia, run);

        assertThat(after.position()).isEqualTo(2);
        assertThat(after.situation()).isEqualTo(before.situation());
    }

    @Test
    void waitsForContinueWhereItWas() {
        restart();
        pass(30);

        assertThat(room.view(mia, run).clock().hands()).isEqualTo(Hands.WAITING);
        assertThat(room.view(mia, run).clock().now()).isEqualTo(70_000);
        assertThat(room.runs.decide(mia, run, new Decision.PauseQueue()))
                .isEqualTo(new Decided.Declined(Reason.PAUSED));
        room.runs.proceed(mia, run);
        pass(1);
        assertThat(room.view(mia, run).clock().now()).isEqualTo(80_000);
    }

    @Test
    void tellsTheSameStoryToTheEnd() {
        pass(30);
        restart();
        room.runs.proceed(mia, run);
        pass(113);

        var transcript = Simulation.replay(bundle, SEED, List.of(new Timed(70_000, SORRY)), SmallScenario.LASTS)
                .transcript();
        assertThat(room.runs.open(mia, run))
                .isInstanceOfSatisfying(
                        Opened.Finished.class,
                        finished -> assertThat(finished.record().digest()).isEqualTo(transcript.digest()));
    }

    @Test
    void forgetsNoMoreThanASecondOfWhatWasShown() {
        run = room.aRun(mia);
        List<RunNews> heard = room.listen(mia, run);
        room.runs.pace(mia, run, 400);
        room.runs.proceed(mia, run);
        for (int second = 0; second < 25; second++) {
            room.play(mia, run, Duration.ofSeconds(1));
            long shown = heard.stream()
                    .flatMap(news -> news.events().stream())
                    .mapToLong(Event::at)
                    .max()
                    .orElse(0);

            assertThat(room.stores.headers().reached(run).at()).isGreaterThanOrEqualTo(shown - 40_000);
        }
        assertThat(room.stores.headers().reached(run).at()).isGreaterThan(900_000);
    }

    @Test
    void standsNoEarlierThanItsLastDecisionOrWhatWasShown() {
        pass(30);
        long reached = room.stores.headers().reached(run).at();
        restart();

        assertThat(reached).isGreaterThan(70_000);
        assertThat(room.view(mia, run).clock().now()).isEqualTo(reached);
        room.runs.proceed(mia, run);
        assertThat(room.log(run).getLast().timed().at()).isEqualTo(reached);
    }

    @Test
    void writesDownWhereItStandsWhenTheServerIsStopped() {
        pass(31);
        room.runs.close();

        assertThat(restart().view(mia, run).clock().now()).isEqualTo(380_000);
    }

    @Test
    void staysPausedOrUntimed() {
        room.runs.pause(mia, run);
        assertThat(restart().view(mia, run).clock().hands()).isEqualTo(Hands.PAUSED);

        room.runs.pace(mia, run, 0);
        room.runs.proceed(mia, run);
        room.runs.proceed(mia, run);
        RunView before = room.view(mia, run);
        assertThat(restart().view(mia, run)).isEqualTo(before);
        assertThat(room.view(mia, run).clock().hands()).isEqualTo(Hands.UNTIMED);
    }

    @Test
    void standsWhereASkipHadCome() {
        room.runs.skip(mia, run);
        RunView before = room.view(mia, run);
        assertThat(before.clock().now()).isGreaterThan(70_000);

        RunView after = restart().view(mia, run);

        assertThat(after.clock().now()).isEqualTo(before.clock().now());
        assertThat(after.clock().hands()).isEqualTo(Hands.WAITING);
        assertThat(after.situation()).isEqualTo(before.situation());
    }

    @Test
    void tellsTheSameStoryWithSkipsAsWithout() {
        while (room.header(run).state() instanceof RunState.Open) {
            room.runs.skip(mia, run);
            restart().runs.proceed(mia, run);
        }

        var transcript = Simulation.replay(bundle, SEED, List.of(new Timed(70_000, SORRY)), SmallScenario.LASTS)
                .transcript();
        assertThat(room.runs.open(mia, run))
                .isInstanceOfSatisfying(
                        Opened.Finished.class,
                        finished -> assertThat(finished.record().digest()).isEqualTo(transcript.digest()));
    }

    @Test
    void tellsAgainOfAnEndNotEverybodyHasHeardOf() {
        pass(113);
        var told = room.finished;
        set("update run_record set announced = false where run = :run");
        restart().endings.announceForgotten();

        assertThat(told).hasSize(1);
        assertThat(room.finished).containsAll(told);
    }

    private Playroom restart() {
        room = room.killedAndStarted(bundle);
        return room;
    }

    private void pass(int seconds) {
        room.play(mia, run, Duration.ofSeconds(seconds));
    }

    private void set(String sql) {
        room.database.jdbc().sql(sql).param("run", run.value()).update();
    }
}
