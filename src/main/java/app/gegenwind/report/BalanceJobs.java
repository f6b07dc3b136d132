package app.gegenwind.report;

import app.gegenwind.report.BalanceJob.State;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.workbench.Balance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Balances played behind the pages of a server, one after the other, on half of its processors: people play meanwhile. A job goes on when nobody looks and
 * ends with the server. The last one of each scenario is kept until then.
 */
public final class BalanceJobs implements AutoCloseable {
    /** More would keep others waiting for too long; the shell plays as many as one likes. */
    public static final int MOST_RUNS = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(BalanceJobs.class);

    private final Map<String, Work> works = new ConcurrentHashMap<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(BalanceJobs::thread);

    /** Ends a watch. */
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    private static Thread thread(Runnable job) {
        return Thread.ofPlatform().name("balance").daemon().unstarted(job);
    }

    /** Begins a balance; false if one of that scenario is under way, or for no runs or more than {@link #MOST_RUNS}. */
    public synchronized boolean start(Library library, Bundle bundle, long seed, int runs) {
        if (runs < 1
                || runs > MOST_RUNS
                || of(bundle.id()).filter(BalanceJob::isUnderWay).isPresent()) {
            return false;
        }
        var job = new BalanceJob(bundle.id(), bundle.hash(), seed, runs, new State.Waiting());
        var work = new Work(library, bundle, job);
        works.put(bundle.id(), work);
        worker.execute(work::run);
        tell();
        return true;
    }

    /** The job of a scenario that is under way, or else its last one. */
    public Optional<BalanceJob> of(String scenario) {
        return Optional.ofNullable(works.get(scenario)).map(work -> work.job);
    }

    /** Puts the scores of a scenario's last job beside it in that folder; false if there are none, or they could not be written. */
    public boolean keep(String scenario, Path scenarios) {
        if (!(of(scenario).map(BalanceJob::state).orElse(null) instanceof State.Done done)) {
            return false;
        }
        try {
            done.scores().keep(scenarios);
            return true;
        } catch (IOException failure) {
            LOG.warn("The balance of scenario {} could not be written.", scenario, failure);
            return false;
        }
    }

    /** Ends a job that is under way. */
    public void cancel(String scenario) {
        Optional.ofNullable(works.get(scenario)).ifPresent(Work::cancel);
    }

    /** Tells whenever a job has come further, on any thread. */
    public Watch watch(Runnable watcher) {
        Runnable one = watcher::run;
        watchers.add(one);
        return () -> watchers.remove(one);
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }

    @Override
    public void close() {
        works.values().forEach(Work::cancel);
        worker.shutdown();
    }

    private final class Work implements Benches.Progress {
        private final Library library;
        private final Bundle bundle;
        private volatile BalanceJob job;

        private Work(Library library, Bundle bundle, BalanceJob job) {
            this.library = library;
            this.bundle = bundle;
            this.job = job;
        }

        private void run() {
            if (goesOn()) {
                came(Benches.Stage.SEEDS, 0, job.runs());
                become(played());
            }
        }

        private State played() {
            try {
                int processors = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
                return new Benches(library, processors, this)
                        .play(bundle, job.seed(), job.runs())
                        .<State>map(this::done)
                        .orElseGet(State.Cancelled::new);
            } catch (RuntimeException failure) {
                LOG.error("The balance of scenario {} broke off.", job.scenario(), failure);
                return new State.Failed();
            }
        }

        private State.Done done(Balance balance) {
            return new State.Done(
                    BalanceReport.of(bundle, job.seed(), balance, file -> file),
                    KeptBalance.of(bundle, job.seed(), balance));
        }

        @Override
        public void came(Benches.Stage stage, int done, int of) {
            become(new State.Running(stage, done, of));
        }

        @Override
        public boolean goesOn() {
            return job.isUnderWay();
        }

        private void cancel() {
            become(new State.Cancelled());
        }

        /** What is over stays as it is. */
        private void become(State next) {
            synchronized (this) {
                if (!job.isUnderWay()) {
                    return;
                }
                job = job.in(next);
            }
            tell();
        }
    }
}
