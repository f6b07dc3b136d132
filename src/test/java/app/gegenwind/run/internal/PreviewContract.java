package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Decided;
import app.gegenwind.run.FinishedRun;
import app.gegenwind.run.Preview;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An author looks at a moment of a scenario. Its model plan answers Anna at 2:00 and Ben at 4:00. */
abstract class PreviewContract {
    private static final long SEED = 11;
    private static final Timed ANNA = new Timed(120_000, new Decision.Answer("anna", "sorry"));

    private final Bundle bundle = SmallScenario.bundle();
    private Playroom room;
    private PersonId mia;

    abstract Database database();

    @BeforeEach
    void open() {
        room = new Playroom(database(), bundle);
        mia = room.somebody();
    }

    @Test
    void standsAtItsMomentAndWaits() {
        RunView view = room.view(mia, preview("model", 200_000));

        assertThat(view.situation())
                .isEqualTo(
                        Simulation.replay(bundle, SEED, List.of(ANNA), 200_000).situation());
        assertThat(view.clock().hands()).isEqualTo(Hands.WAITING);
        assertThat(view.clock().now()).isEqualTo(200_000);
        assertThat(view.header().preview()).contains(new Preview("model", 200_000));
        assertThat(view.header().practice()).isEmpty();
        assertThat(view.header().setup().seed()).isEqualTo(SEED);
        assertThat(view.header().state()).isEqualTo(new RunState.Open());
    }

    @Test
    void leavesWhatThePlanDecidesAtItsMomentToTheAuthor() {
        assertThat(room.view(mia, preview("model", 120_000)).position()).isZero();
        assertThat(room.view(mia, preview("model", 120_001)).position()).isEqualTo(1);
    }

    @Test
    void bySilenceNothingWasDecided() {
        RunView view = room.view(mia, preview("silence", 600_000));

        assertThat(view.position()).isZero();
        assertThat(view.situation())
                .isEqualTo(Simulation.replay(bundle, SEED, List.of(), 600_000).situation());
    }

    @Test
    void beginsAtTheStartLikeAnyRun() {
        RunView view = room.view(mia, preview("model", 0));

        assertThat(view.clock().now()).isZero();
        assertThat(view.position()).isZero();
    }

    @Test
    void isPlayedToItsEndOnWhatItBeganWith() {
        RunId preview = preview("model", 200_000);
        room = room.killedAndStarted(SmallScenario.revised());
        room.runs.proceed(mia, preview);
        assertThat(room.runs.decide(mia, preview, new Decision.Answer("ben", "yes")))
                .isInstanceOf(Decided.Taken.class);
        room.play(mia, preview, Duration.ofSeconds(120));

        FinishedRun finished = room.kept.open(mia, preview).orElseThrow();
        assertThat(finished.bundle()).contains(bundle);
        assertThat(finished.header().preview()).isPresent();
        assertThat(finished.record().debrief().decisions()).hasSize(2);
    }

    @Test
    void neverCounts() {
        RunId preview = preview("silence", 1_190_000);
        room.runs.proceed(mia, preview);
        room.play(mia, preview, Duration.ofSeconds(10));
        RunId play = room.aRun(mia);

        assertThat(room.header(preview).state()).isInstanceOf(RunState.Finished.class);
        assertThat(room.header(preview).counts()).isFalse();
        assertThat(room.header(preview).setup().play()).isZero();
        assertThat(room.header(play).setup().play()).isEqualTo(1);
        assertThat(room.runs.of(mia).stream().filter(RunHeader::counts).map(RunHeader::id))
                .containsExactly(play);
        assertThat(room.kept.earlier(mia, preview)).isEmpty();
        assertThat(room.finished)
                .singleElement()
                .satisfies(told -> assertThat(told.run().counts()).isFalse());
    }

    @Test
    void cannotStandOutsideTheScenario() {
        for (long at : new long[] {-1, SmallScenario.LASTS, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(room.previews.start(mia, SmallScenario.ID, SEED, new Preview("model", at)))
                    .isEmpty();
        }
        assertThat(room.previews.start(mia, SmallScenario.ID, SEED, new Preview("no-such-plan", 0)))
                .isEmpty();
        assertThat(room.previews.start(mia, "no-such-scenario", SEED, new Preview("model", 0)))
                .isEmpty();
        assertThat(room.runs.of(mia)).isEmpty();
    }

    private RunId preview(String plan, long at) {
        return room.previews
                .start(mia, SmallScenario.ID, SEED, new Preview(plan, at))
                .orElseThrow();
    }
}
