package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.run.Purpose;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunRecord;
import app.gegenwind.run.RunState;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Timed;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do for the tables of runs. */
abstract class StoresContract {
    private final Bundle bundle = SmallScenario.bundle();
    private Playroom room;
    private RunId run;

    abstract Database database();

    @BeforeEach
    void startARun() {
        room = new Playroom(database(), bundle);
        run = room.aRun(room.somebody());
    }

    @Test
    void keepsDecisionsInTheirOrder() {
        var rows = List.of(
                row(1, 5, new Decision.Continue()),
                row(2, 61_000, new Decision.Answer("anna", "sorry")),
                row(3, 61_000, new Decision.Moderate("anna", "7ef0aea836e08ea5", Move.HIDE)),
                row(4, 70_000, new Decision.Pace(0)));

        rows.forEach(row -> assertThat(room.stores.log().append(run, row)).isTrue());

        assertThat(room.log(run)).isEqualTo(rows);
        assertThat(room.stores.log().length(run)).isEqualTo(4);
    }

    @Test
    void givesEachPlaceInTheLogOnce() {
        assertThat(room.stores.log().append(run, row(1, 5, new Decision.Continue())))
                .isTrue();
        assertThat(room.stores.log().append(run, row(1, 6, new Decision.Pause())))
                .isFalse();

        assertThat(room.log(run)).containsExactly(row(1, 5, new Decision.Continue()));
    }

    @Test
    void appendsInNoTransactionThatCouldBeTakenBack() {
        assertThatIllegalStateException()
                .isThrownBy(() -> room.database
                        .transaction()
                        .executeWithoutResult(
                                status -> room.stores.log().append(run, row(1, 5, new Decision.Continue()))))
                .withMessageContaining("durable");
    }

    @Test
    void remembersAHeader() {
        RunHeader header = room.header(run);

        assertThat(header.setup()).isEqualTo(new RunHeader.Setup("small", bundle.hash(), Playroom.SEED, 1));
        assertThat(header.state()).isEqualTo(new RunState.Open());
        assertThat(room.runs.of(header.person())).containsExactly(header);
    }

    @Test
    void knowsNoRunOfAnUnknownId() {
        assertThat(room.stores.headers().find(new RunId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void givesEachPlayOfAPersonOnce() {
        RunHeader header = room.header(run);

        var again = new Start(
                new RunId(UUID.randomUUID()),
                header.person(),
                header.setup(),
                new Purpose.Play(),
                new Reached(0, 0, "d"));

        assertThat(room.stores.headers().add(again)).isFalse();
    }

    @Test
    void changesTheState() {
        for (RunState state : List.of(
                new RunState.Interrupted(), new RunState.Open(), new RunState.Abandoned(), new RunState.Finished(83))) {
            room.stores.headers().become(run, state);

            assertThat(room.header(run).state()).isEqualTo(state);
        }
    }

    @Test
    void reachesOnlyForwards() {
        room.stores.headers().reach(run, new Reached(9_000, 3, "later"));
        room.stores.headers().reach(run, new Reached(8_000, 3, "earlier"));
        room.stores.headers().reach(run, new Reached(10_000, 2, "another history"));

        assertThat(room.stores.headers().reached(run)).isEqualTo(new Reached(9_000, 3, "later"));
    }

    @Test
    void keepsARecordOfAnyLength() {
        var debrief =
                Debrief.of(bundle, Playroom.SEED, List.of(new Timed(61_000, new Decision.Answer("anna", "sorry"))));
        var lines = java.util.stream.LongStream.range(0, 100_000)
                .mapToObj(at -> at + " incident-opened anna")
                .toList();
        var record = new RunRecord("1", "digest", lines, debrief);

        room.stores.records().add(run, record);

        assertThat(room.stores.records().find(run)).contains(record);
    }

    @Test
    void remembersWhoseEndWasNotTold() {
        room.stores.records().add(run, new RunRecord("1", "d", List.of("0 x"), Debrief.of(bundle, 7, List.of())));
        assertThat(room.stores.records().unannounced()).contains(run);

        room.stores.records().announced(run);
        assertThat(room.stores.records().unannounced()).doesNotContain(run);
    }

    @Test
    void keepsABundleOnceAndReadsItAgain() {
        var empty = Stores.in(room.database.jdbc(), () -> SmallScenario.library());
        empty.bundles().keep(bundle);

        assertThat(empty.bundles().find(bundle.hash()).orElseThrow().sources()).isEqualTo(bundle.sources());
        assertThat(empty.bundles().find("no such hash")).isEmpty();
    }

    private static LogRow row(int seq, long at, Decision decision) {
        return new LogRow(seq, new Timed(at, decision), Actor.TRAINEE, "digest " + seq);
    }
}
