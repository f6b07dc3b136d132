package app.gegenwind.run.internal;

import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** The runs in memory, each behind a lock of its own. One that is asked for and not here is rebuilt from its log. */
final class LiveRuns implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRuns.class);

    private static final String INTERRUPTED =
            "is interrupted: this version would tell another story than the one that was played";

    private final Map<RunId, Place> places = new ConcurrentHashMap<>();
    private final Surroundings around;

    LiveRuns(Surroundings around) {
        this.around = around;
    }

    /** Does that with the run, alone; empty if the run cannot be played: it is over, or an update interrupted it. */
    <T> Optional<T> with(RunId run, Function<LiveRun, T> action) {
        Place place = enter(run);
        try {
            return place.use(action);
        } finally {
            place.leave();
        }
    }

    boolean holds(RunId run) {
        return places.containsKey(run);
    }

    /** Writes down where the running ones stand. */
    @Override
    public void close() {
        places.keySet()
                .forEach(run -> with(run, live -> {
                    live.leave();
                    return run;
                }));
    }

    private Place enter(RunId run) {
        while (true) {
            Place place = places.computeIfAbsent(run, Place::new);
            place.lock.lock();
            if (!place.closed) {
                return place;
            }
            place.lock.unlock();
        }
    }

    private void wake(RunId run) {
        try {
            with(run, live -> {
                live.settle();
                return run;
            });
        } catch (RuntimeException failure) {
            LOG.error("Run {} stands still: reload its page to go on.", run, failure);
        }
    }

    private Optional<LiveRun> load(RunId run) {
        return around.stores().headers().find(run).filter(LiveRuns::isPlayable).flatMap(this::rebuild);
    }

    private static boolean isPlayable(RunHeader header) {
        return header.state() instanceof RunState.Open || header.state() instanceof RunState.Interrupted;
    }

    private Optional<LiveRun> rebuild(RunHeader header) {
        Optional<Playback> playback = replay(header);
        RunState state = playback.isPresent() ? new RunState.Open() : new RunState.Interrupted();
        if (!state.equals(header.state())) {
            around.stores().headers().become(header.id(), state);
            LOG.warn("Run {} {}.", header.id(), playback.isPresent() ? "can be played again" : INTERRUPTED);
        }
        return playback.map(found -> new LiveRun(header.in(state), found, around));
    }

    private Optional<Playback> replay(RunHeader header) {
        Stores stores = around.stores();
        try {
            return stores.bundles()
                    .find(header.setup().hash())
                    .map(bundle -> new History(
                            bundle,
                            header.setup().seed(),
                            stores.log().of(header.id()),
                            stores.headers().reached(header.id())))
                    .flatMap(History::replay);
        } catch (DataAccessException unreachable) {
            throw unreachable;
        } catch (RuntimeException unreadable) {
            LOG.error("Run {} cannot be read by this version.", header.id(), unreadable);
            return Optional.empty();
        }
    }

    /** Where one run is, while it is in memory. Everything here happens under its lock. */
    private final class Place {
        private final RunId run;
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable LiveRun live;
        private Pacer.Alarm alarm = Pacer.Alarm.NONE;
        private boolean closed;

        private Place(RunId run) {
            this.run = run;
        }

        private <T> Optional<T> use(Function<LiveRun, T> action) {
            if (live == null) {
                live = load(run).orElse(null);
            }
            LiveRun used = live;
            if (used == null) {
                return Optional.empty();
            }
            // Until the action is through, memory may differ from the log.
            live = null;
            T result = action.apply(used);
            used.tell();
            live = used.isStale() ? reloaded() : used.canGo() ? null : used;
            return Optional.of(result);
        }

        private @Nullable LiveRun reloaded() {
            LiveRun fresh = load(run).orElse(null);
            if (fresh != null) {
                fresh.tellAgain();
            }
            return fresh;
        }

        private void leave() {
            alarm.cancel();
            if (live == null) {
                closed = true;
                places.remove(run, this);
            } else {
                alarm = around.pacer().wake(live.rest(), () -> wake(run));
            }
            lock.unlock();
        }
    }
}
