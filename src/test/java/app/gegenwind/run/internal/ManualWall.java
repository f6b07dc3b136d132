package app.gegenwind.run.internal;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A wall whose time passes when a test says so; alarms ring on the way, each at its own moment. */
final class ManualWall implements Pacer.Alarms {
    private final PriorityQueue<Bell> bells =
            new PriorityQueue<>(Comparator.comparing(Bell::at).thenComparing(Bell::number));
    // Not zero, because a real clock's counting starts anywhere.
    private long nanos = 987_654_321L;
    private long numbers;

    private record Bell(long at, long number, Runnable ring) {}

    Pacer pacer() {
        return new Pacer(() -> nanos, this);
    }

    @Override
    public synchronized Pacer.Alarm in(long inNanos, Runnable ring) {
        var bell = new Bell(nanos + inNanos, numbers++, ring);
        bells.add(bell);
        return () -> remove(bell);
    }

    private synchronized void remove(Bell bell) {
        bells.remove(bell);
    }

    void pass(Duration time) {
        long until = nanos + time.toNanos();
        while (!bells.isEmpty() && bells.peek().at() <= until) {
            Bell next = bells.poll();
            nanos = Math.max(nanos, next.at());
            next.ring().run();
        }
        nanos = until;
    }

    /** As if the process had died: nothing rings any more. */
    void forget() {
        bells.clear();
    }

    int waiting() {
        return bells.size();
    }
}
