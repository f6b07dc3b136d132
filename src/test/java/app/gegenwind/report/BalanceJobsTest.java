package app.gegenwind.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.report.BalanceJob.State;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BalanceJobsTest {
    private static final Library SHIPPED = Library.open(Path.of("scenarios"));
    private static final Bundle PARCEL = SHIPPED.find("late-parcel").orElseThrow();
    private static final Bundle SHIFT = SHIPPED.find("first-shift").orElseThrow();
    private static final Library ALONE = new Library(List.of(PARCEL), List.of());

    @AutoClose
    private final BalanceJobs jobs = new BalanceJobs();

    @Test
    void aJobEndsWithItsReport() throws InterruptedException {
        assertThat(jobs.of("late-parcel")).isEmpty();
        assertThat(jobs.start(ALONE, PARCEL, 3, 2)).isTrue();

        BalanceJob job = await("late-parcel", j -> !j.isUnderWay());
        assertThat(job.hash()).isEqualTo(PARCEL.hash());
        assertThat(job.state()).isInstanceOfSatisfying(State.Done.class, done -> {
            assertThat(done.report().runs()).isEqualTo(2);
            assertThat(done.report().seed()).isEqualTo(3);
            assertThat(done.report().bots()).hasSize(11);
        });
    }

    @Test
    void theScoresOfADoneJobCanBeKeptBesideTheScenario(@TempDir Path root) throws Exception {
        Path folder = Files.createDirectory(root.resolve("late-parcel"));
        assertThat(jobs.keep("late-parcel", root)).isFalse();
        jobs.start(ALONE, PARCEL, 3, 2);
        assertThat(jobs.keep("late-parcel", root)).isFalse();
        await("late-parcel", j -> !j.isUnderWay());

        assertThat(jobs.keep("late-parcel", root)).isTrue();
        assertThat(KeptBalance.find(root, "late-parcel")).get().returns(2, KeptBalance::runs);
        assertThat(KeptBalance.state(root, PARCEL)).isNotEqualTo(KeptBalance.State.OUTDATED);
        assertThat(folder).isDirectoryContaining("glob:**/balance.json");
        assertThat(jobs.keep("late-parcel", root.resolve("elsewhere"))).isFalse();
    }

    @Test
    void oneAtATimeForEachScenario() throws InterruptedException {
        jobs.start(ALONE, PARCEL, 1, 1_000);

        assertThat(jobs.start(ALONE, PARCEL, 1, 2)).isFalse();
        assertThat(jobs.start(ALONE, SHIFT, 1, 1)).isTrue();
        assertThat(await("first-shift", _ -> true).state()).isEqualTo(new State.Waiting());
        jobs.cancel("late-parcel");
        assertThat(await("first-shift", j -> !j.isUnderWay()).state()).isInstanceOf(State.Done.class);
        assertThat(await("late-parcel", _ -> true).state()).isEqualTo(new State.Cancelled());
    }

    @Test
    void whatWaitsCanBeCancelledToo() throws InterruptedException {
        jobs.start(ALONE, PARCEL, 1, 1_000);
        jobs.start(ALONE, SHIFT, 1, 1);
        jobs.cancel("first-shift");
        jobs.cancel("late-parcel");
        jobs.start(ALONE, SHIFT, 1, 1);

        assertThat(await("first-shift", j -> !j.isUnderWay()).state()).isInstanceOf(State.Done.class);
    }

    @Test
    void whoWatchesHearsOfEachStep() throws InterruptedException {
        var heard = new java.util.concurrent.atomic.AtomicInteger();
        var watch = jobs.watch(heard::incrementAndGet);
        jobs.start(ALONE, SHIFT, 1, 3);
        await("first-shift", j -> !j.isUnderWay());
        watch.close();
        assertThat(heard).hasValueGreaterThanOrEqualTo(5);
        int then = heard.get();
        jobs.start(ALONE, SHIFT, 1, 1);
        await("first-shift", j -> !j.isUnderWay());
        assertThat(heard).hasValue(then);
    }

    @Test
    void refusesMoreThanAServerShouldPlay() {
        assertThat(jobs.start(ALONE, PARCEL, 1, BalanceJobs.MOST_RUNS + 1)).isFalse();
        assertThat(jobs.start(ALONE, PARCEL, 1, 0)).isFalse();
        assertThat(jobs.of("late-parcel")).isEmpty();
    }

    private BalanceJob await(String scenario, Predicate<BalanceJob> until) throws InterruptedException {
        for (int tries = 0; tries < 6_000; tries++) {
            var found = jobs.of(scenario).filter(until);
            if (found.isPresent()) {
                return found.get();
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new AssertionError("still " + jobs.of(scenario));
    }
}
