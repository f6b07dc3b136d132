package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.simulation.Call;
import app.gegenwind.simulation.Call.Reason;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Authors who wait, promises that were made, and slots of posts that are not ready: each calls while there is still time. */
final class Deadlines {
    private static final long TEN_MINUTES = 10 * 60_000;
    /** At a fast pace ten minutes are a few seconds; as many ms of play are left at least. */
    private static final long TO_ACT = 25_000;

    private final Scene scene;
    private final long ahead;

    Deadlines(Scene scene) {
        this.scene = scene;
        this.ahead = ahead(scene.scenario.clock());
    }

    static long ahead(Scenario.Clock clock) {
        return Math.max(TEN_MINUTES, TO_ACT * clock.pace());
    }

    /** The next call after that moment, as far as it is known now. */
    Optional<Call> after(long moment) {
        Stream<Call> threads = scene.threads.values().stream().flatMap(this::of);
        Stream<Call> slots = scene.own.values().stream().flatMap(this::slot);
        return Stream.concat(threads, slots).filter(call -> call.at() > moment).min(Comparator.comparingLong(Call::at));
    }

    private Stream<Call> of(Thread thread) {
        return Stream.concat(patience(thread), promise(thread));
    }

    private Stream<Call> patience(Thread thread) {
        long over = thread.waitingSince + thread.incident.nature().patience();
        boolean ends = thread.waits() && !thread.impatient && Opening.weight(thread) > 0;
        boolean minded = !thread.removed && !thread.ignored && !isAnswered(thread, over);
        return ends && minded ? call(Reason.PATIENCE_ENDS, over, thread.id()) : Stream.empty();
    }

    private Stream<Call> promise(Thread thread) {
        return thread.promise < 0 ? Stream.empty() : call(Reason.PROMISE_DUE, thread.promise, thread.id());
    }

    /** Who makes or approves it still comes in time, or calls when they do. */
    private Stream<Call> slot(Own own) {
        boolean awaited = own.due != Own.NONE && own.due < own.slot;
        boolean unready = Posts.inQueue(own) && !own.isReady() && !awaited;
        return unready ? call(Reason.POST_UNREADY, own.slot, own.post.id()) : Stream.empty();
    }

    private Stream<Call> call(Reason reason, long due, String about) {
        return due > scene.scenario.lasts() ? Stream.empty() : Stream.of(new Call(due - ahead, reason, about));
    }

    /** Whether an answer goes out in time. */
    private boolean isAnswered(Thread thread, long over) {
        return scene.writing.stream().anyMatch(w -> w.incident().equals(thread.id()) && w.out() < over);
    }
}
