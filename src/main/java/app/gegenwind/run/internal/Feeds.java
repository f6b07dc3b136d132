package app.gegenwind.run.internal;

import app.gegenwind.run.RunFeed;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunNews;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who listens to which run. A slow or failing listener holds up nobody else. */
final class Feeds {
    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);

    private final Map<RunId, List<Listener>> listeners = new ConcurrentHashMap<>();
    private final Executor executor;

    Feeds(Executor executor) {
        this.executor = executor;
    }

    RunFeed.Watch add(RunId run, RunFeed feed) {
        var listener = new Listener(feed);
        listeners.compute(run, (id, present) -> {
            List<Listener> all = present == null ? new CopyOnWriteArrayList<>() : present;
            all.add(listener);
            return all;
        });
        return () -> remove(run, listener);
    }

    /** Hands the news over; returns at once. */
    void post(RunNews news) {
        listeners.getOrDefault(news.run(), List.of()).forEach(listener -> listener.offer(news));
    }

    private void remove(RunId run, Listener listener) {
        listeners.computeIfPresent(run, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /** Hears one piece of news after the other, on whichever thread is free. */
    private final class Listener {
        private final RunFeed feed;
        private final Queue<RunNews> waiting = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean telling = new AtomicBoolean();

        private Listener(RunFeed feed) {
            this.feed = feed;
        }

        private void offer(RunNews news) {
            waiting.add(news);
            if (telling.compareAndSet(false, true)) {
                executor.execute(this::tellAll);
            }
        }

        // News that comes between the last poll and the flag is told here too.
        private void tellAll() {
            do {
                for (RunNews news = waiting.poll(); news != null; news = waiting.poll()) {
                    tell(news);
                }
                telling.set(false);
            } while (!waiting.isEmpty() && telling.compareAndSet(false, true));
        }

        private void tell(RunNews news) {
            try {
                feed.changed(news);
            } catch (RuntimeException failure) {
                LOG.warn("A page could not follow run {}; it catches up when it is opened again.", news.run(), failure);
            }
        }
    }
}
