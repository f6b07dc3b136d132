package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Change;
import app.gegenwind.assessment.Ending;
import app.gegenwind.assessment.Fork;
import app.gegenwind.assessment.WhatIf;
import app.gegenwind.run.Replay;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries every change of a run in the background, one after the other, and says when there is something new. Pages that do so take turns, so that
 * a room full of debriefs leaves the processors to those who play.
 */
final class Tryout {
    private static final Logger LOG = LoggerFactory.getLogger(Tryout.class);
    private static final Semaphore TURNS =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private final Replay.Possible run;
    private final List<Tried> tried = new ArrayList<>();
    private List<Change> changes = List.of();
    private boolean begun;
    private boolean started;
    private volatile boolean stopped;
    private volatile Runnable news = () -> {};
    private volatile WhatIf whatIf;

    Tryout(Replay.Possible run) {
        this.run = run;
    }

    /** What is known so far. {@code changes} is empty until it is known what can be tried. */
    record Progress(boolean begun, List<Change> changes, List<Tried> tried) {
        boolean isDone() {
            return begun && tried.size() == changes.size();
        }
    }

    synchronized Progress progress() {
        return new Progress(begun, changes, List.copyOf(tried));
    }

    /** Begins, if it has not; {@code listener} is called on another thread whenever more is known. */
    void tell(Runnable listener) {
        news = listener;
        if (!started) {
            started = true;
            start();
        }
    }

    private void start() {
        Thread.ofVirtual().name("what-if").start(() -> {
            try {
                tryAll();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failure) {
                LOG.error("What-if failed.", failure);
            }
        });
    }

    void stop() {
        stopped = true;
    }

    private void tryAll() throws InterruptedException {
        List<Change> all = inTurn(() -> {
            whatIf = WhatIf.of(run.bundle(), run.seed(), run.decisions());
            return whatIf.changes();
        });
        begin(all);
        news.run();
        for (Change change : all) {
            if (stopped) {
                return;
            }
            keep(inTurn(() -> Tried.of(whatIf.fork(change), whatIf.yours())));
            news.run();
        }
    }

    private static <T> T inTurn(Supplier<T> work) throws InterruptedException {
        TURNS.acquire();
        try {
            return work.get();
        } finally {
            TURNS.release();
        }
    }

    private synchronized void begin(List<Change> all) {
        changes = all;
        begun = true;
    }

    private synchronized void keep(Tried one) {
        tried.add(one);
    }

    /** Plays one of the other worlds again, to be looked at; {@code show} is called on another thread. */
    void look(Change change, BiConsumer<Fork, Ending> show) {
        Thread.ofVirtual().name("what-if").start(() -> {
            try {
                Fork fork = inTurn(() -> whatIf.fork(change));
                show.accept(fork, whatIf.yours());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
