package app.gegenwind.run.internal;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The only reader of a wall clock in the product's runs, and what wakes a run when its next moment has come. Nanoseconds count from an
 * arbitrary moment; only differences mean something.
 */
final class Pacer implements AutoCloseable {
    static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int THREADS = 2;

    private final LongSupplier clock;
    private final Alarms alarms;

    /** Rings once, after so many nanoseconds. */
    interface Alarms extends AutoCloseable {
        Alarm in(long nanos, Runnable bell);

        @Override
        default void close() {}
    }

    interface Alarm {
        Alarm NONE = () -> {};

        void cancel();
    }

    Pacer(LongSupplier clock, Alarms alarms) {
        this.clock = clock;
        this.alarms = alarms;
    }

    static Pacer ofThisMachine() {
        return new Pacer(System::nanoTime, new MachineAlarms());
    }

    long nanos() {
        return clock.getAsLong();
    }

    Alarm wake(long inNanos, Runnable bell) {
        return alarms.in(Math.max(0, inNanos), bell);
    }

    @Override
    public void close() {
        alarms.close();
    }

    private static final class MachineAlarms implements Alarms {
        private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(
                THREADS, Thread.ofPlatform().daemon().name("run-pacer-", 0).factory());

        private MachineAlarms() {
            threads.setRemoveOnCancelPolicy(true);
        }

        @Override
        public Alarm in(long nanos, Runnable bell) {
            var ringing = threads.schedule(bell, nanos, TimeUnit.NANOSECONDS);
            return () -> ringing.cancel(false);
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
