package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Decided;
import app.gegenwind.run.Decided.Reason;
import app.gegenwind.run.Opened;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import app.gegenwind.run.RunView;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a run when the product or the scenario is another after the restart. */
abstract class UpdateContract {
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
    void isReplayedAgainstWhatItWasPlayedOn() {
        RunView before = room.view(mia, run);
        room = room.killedAndStarted(SmallScenario.revised());

        assertThat(room.view(mia, run).situation()).isEqualTo(before.situation());
        assertThat(room.view(mia, run).bundle().hash()).isEqualTo(bundle.hash());
        assertThat(room.header(room.aRun(mia)).setup().hash())
                .isEqualTo(SmallScenario.revised().hash());
    }

    @Test
    void isInterruptedWhereAReplayWouldTellAnotherStory() {
        set("update decision set digest = 'of another engine' where run = :run and seq = 2");
        restart();

        assertThat(room.runs.open(mia, run)).isEqualTo(new Opened.Interrupted(room.header(run)));
        assertThat(room.runs.of(mia)).extracting(header -> header.state()).containsExactly(new RunState.Interrupted());
        assertThat(room.runs.proceed(mia, run)).isEqualTo(new Decided.Declined(Reason.INTERRUPTED));
        assertThat(room.log(run)).hasSize(2);
    }

    @Test
    void isInterruptedAlsoWhereOnlyTheTimeAfterTheLastDecisionDiffers() {
        pass(30);
        set("update run set reached_digest = 'of another engine' where id = :run");

        assertThat(restart().runs.open(mia, run)).isInstanceOf(Opened.Interrupted.class);
    }

    @Test
    void isInterruptedByADecisionThisVersionDoesNotKnow() {
        set("update decision set decision = '{\"decision\":\"of-the-future\"}' where run = :run and seq = 2");

        assertThat(restart().runs.open(mia, run)).isInstanceOf(Opened.Interrupted.class);
    }

    @Test
    void canBePlayedAgainOnceTheUpdateIsTakenBack() {
        String digest = room.log(run).getLast().digest();
        set("update decision set digest = 'of another engine' where run = :run and seq = 2");
        restart().runs.open(mia, run);
        set("update decision set digest = '" + digest + "' where run = :run and seq = 2");

        assertThat(room.view(mia, run).header().state()).isEqualTo(new RunState.Open());
        assertThat(room.header(run).state()).isEqualTo(new RunState.Open());
    }

    @Test
    void readsAFinishedRunFromItsRecord() {
        pass(113);
        Opened before = room.runs.open(mia, run);
        set("update decision set digest = 'of another engine' where run = :run");
        room = room.killedAndStarted();

        assertThat(before).isInstanceOf(Opened.Finished.class);
        assertThat(room.runs.open(mia, run)).isEqualTo(before);
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
