package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Decided;
import app.gegenwind.run.Decided.Reason;
import app.gegenwind.run.Opened;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunNews;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several who want the same run: two clicks, two tabs, two nodes, and somebody whose run it is not. */
abstract class RaceContract {
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

    private void pass(int seconds) {
        room.play(mia, run, Duration.ofSeconds(seconds));
    }

    private static Decided declined(Reason reason) {
        return new Decided.Declined(reason);
    }
}
