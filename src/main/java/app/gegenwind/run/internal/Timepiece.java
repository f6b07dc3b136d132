package app.gegenwind.run.internal;

import app.gegenwind.run.RunClock;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.scenario.plan.Decision;

/**
 * A run's clock: where its hands stood at one moment of the wall, and how they move since. {@code sim} in simulated ms, {@code nanos} of
 * the wall.
 */
record Timepiece(long sim, long nanos, Hands hands, int percent, int pace) {
    static final int FULL = 100;
    private static final int SLOWEST = 25;
    private static final int FASTEST = 400;
    private static final long NANOS_PER_MICRO = 1_000;
    // Simulated ms = µs × pace × percent ÷ this.
    private static final long SCALE = 1_000L * FULL;

    static Timepiece waiting(int pace) {
        return new Timepiece(0, 0, Hands.WAITING, FULL, pace);
    }

    static boolean keeps(int percent) {
        return percent == 0 || percent >= SLOWEST && percent <= FASTEST;
    }

    long now(long at) {
        return hands == Hands.RUNNING ? sim + (at - nanos) / NANOS_PER_MICRO * speed() / SCALE : sim;
    }

    /** From {@code at} until a simulated moment; only of a running clock. Rounded up, so that the moment has come then. */
    long nanosUntil(long moment, long at) {
        long micros = Math.ceilDiv((moment - sim) * SCALE, speed());
        return micros * NANOS_PER_MICRO + nanos - at;
    }

    /** The clock after a decision about it, at that simulated moment and moment of the wall. */
    Timepiece after(Decision.OfClock decision, Actor by, long sim, long nanos) {
        return switch (decision) {
            case Decision.Pause pause ->
                new Timepiece(sim, nanos, by == Actor.TRAINEE ? Hands.PAUSED : Hands.WAITING, percent, pace);
            case Decision.Continue proceed -> new Timepiece(sim, nanos, going(percent), percent, pace);
            case Decision.Pace(int to) -> new Timepiece(sim, nanos, stands() ? hands : going(to), to, pace);
            case Decision.Skip skip -> at(sim, nanos);
            case Decision.Abandon abandon -> new Timepiece(sim, nanos, Hands.OVER, percent, pace);
        };
    }

    /** Set to a simulated moment, hands as they are. */
    Timepiece at(long sim, long nanos) {
        return new Timepiece(sim, nanos, hands, percent, pace);
    }

    /** As found after a restart, at that simulated moment: a clock that ran waits for "continue". */
    Timepiece found(long sim) {
        return new Timepiece(sim, nanos, runs() ? Hands.WAITING : hands, percent, pace);
    }

    Timepiece over() {
        return new Timepiece(sim, nanos, Hands.OVER, percent, pace);
    }

    boolean runs() {
        return hands == Hands.RUNNING;
    }

    /** Nothing can be decided: one may read only. */
    boolean stands() {
        return hands == Hands.PAUSED || hands == Hands.WAITING;
    }

    /** What it shows; never less than the world has reached. */
    RunClock read(long at, long reached) {
        return new RunClock(Math.max(now(at), reached), hands, percent, pace);
    }

    private long speed() {
        return (long) pace * percent;
    }

    private static Hands going(int percent) {
        return percent == 0 ? Hands.UNTIMED : Hands.RUNNING;
    }
}
