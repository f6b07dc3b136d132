package app.gegenwind.run.internal;

import app.gegenwind.run.Decided;
import app.gegenwind.run.RunClock;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.RunningDigest;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Skipped;
import app.gegenwind.simulation.Timed;
import app.gegenwind.simulation.Transcript;
import app.gegenwind.simulation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A run in memory: its world, its clock and how much of the log they have taken in. Knows no database and no wall; whoever holds it says
 * what moment of the wall it is. Decisions about the clock move the clock only and never reach the world.
 */
final class Playback {
    private final Bundle bundle;
    private final Simulation world;
    private final List<Timed> decisions = new ArrayList<>();
    private final RunningDigest digest = new RunningDigest();
    private Timepiece timepiece;
    private int position;

    private Playback(Bundle bundle, long seed) {
        this.bundle = bundle;
        world = Simulation.start(bundle, seed);
        timepiece = Timepiece.waiting(bundle.scenario().clock().pace());
        world.advanceTo(0);
    }

    static Playback start(Bundle bundle, long seed) {
        return new Playback(bundle, seed);
    }

    /** Lets the time pass that has passed on the wall. */
    List<Event> advance(long nanos) {
        return world.advanceTo(Math.max(timepiece.now(nanos), world.now()));
    }

    /** Lets a standing clock pass to the next moment at which something happens. */
    List<Event> advanceToNext() {
        List<Event> events = List.of();
        while (events.isEmpty() && !world.ended()) {
            events = world.advanceTo(world.nextDue().orElseThrow());
        }
        timepiece = timepiece.at(world.now(), 0);
        return events;
    }

    /** Lets quiet time pass; a running clock goes on from where it ends. */
    Skipped skip(long nanos) {
        Skipped skipped = world.skip();
        timepiece = timepiece.at(world.now(), nanos);
        return skipped;
    }

    /** Why that decision cannot be taken now. */
    Optional<Decided> objection(Decision decision) {
        if (isOver()) {
            return declined(Decided.Reason.ENDED);
        }
        return switch (decision) {
            case Decision.OfClock clock -> objection(clock);
            case Decision any when timepiece.stands() -> declined(Decided.Reason.PAUSED);
            case Decision any -> world.refusal(any).map(Decided.Refused::new);
        };
    }

    private Optional<Decided> objection(Decision.OfClock decision) {
        return switch (decision) {
            case Decision.Pause pause -> timepiece.runs() ? Optional.empty() : declined(Decided.Reason.ALREADY_SO);
            case Decision.Continue proceed -> timepiece.runs() ? declined(Decided.Reason.ALREADY_SO) : Optional.empty();
            case Decision.Pace(int percent)
            when !Timepiece.keeps(percent) -> declined(Decided.Reason.PACE_OUT_OF_RANGE);
            case Decision.Pace(int percent) when percent == timepiece.percent() -> declined(Decided.Reason.ALREADY_SO);
            case Decision.Pace pace -> Optional.empty();
            case Decision.Skip skip -> timepiece.stands() ? declined(Decided.Reason.PAUSED) : Optional.empty();
            case Decision.Abandon abandon -> Optional.empty();
        };
    }

    private static Optional<Decided> declined(Decided.Reason reason) {
        return Optional.of(new Decided.Declined(reason));
    }

    /** The row that decision would be in the log, at this moment. */
    LogRow row(Decision decision, Actor actor) {
        return new LogRow(position + 1, new Timed(world.now(), decision), actor, digest());
    }

    /** Takes in a decision that is in the log, at its own moment. */
    Verdict apply(LogRow row, long nanos) {
        position = row.seq();
        if (row.timed().decision() instanceof Decision.OfClock decision) {
            timepiece = timepiece.after(decision, row.actor(), row.timed().at(), nanos);
            return new Verdict.Accepted(List.of());
        }
        decisions.add(row.timed());
        return world.decide(row.timed().at(), row.timed().decision());
    }

    /** Lets time pass that was shown before a restart; a clock that ran then waits. */
    void restore(long reached) {
        world.advanceTo(reached);
        timepiece = timepiece.found(world.now());
    }

    void advanceTo(long moment) {
        world.advanceTo(moment);
    }

    /** How far it has come. */
    Reached reached() {
        return new Reached(world.now(), position, digest());
    }

    Bundle bundle() {
        return bundle;
    }

    /** Decisions about the world, without those about the clock. */
    List<Timed> decisions() {
        return List.copyOf(decisions);
    }

    int position() {
        return position;
    }

    long now() {
        return world.now();
    }

    boolean runs() {
        return timepiece.runs() && !world.ended();
    }

    boolean isUntimed() {
        return timepiece.hands() == RunClock.Hands.UNTIMED;
    }

    boolean isAbandoned() {
        return timepiece.hands() == RunClock.Hands.OVER && !world.ended();
    }

    boolean hasEnded() {
        return world.ended();
    }

    boolean isOver() {
        return world.ended() || timepiece.hands() == RunClock.Hands.OVER;
    }

    /** Nanoseconds until something happens next; only of a running clock. */
    OptionalLong nanosUntilNext(long nanos) {
        OptionalLong due = world.nextDue();
        return due.isPresent() ? OptionalLong.of(timepiece.nanosUntil(due.getAsLong(), nanos)) : due;
    }

    /** Of the transcript so far. */
    String digest() {
        return digest.of(world.transcript());
    }

    Transcript transcript() {
        return world.transcript();
    }

    Situation situation() {
        return world.situation();
    }

    RunClock clock(long nanos) {
        return (world.ended() ? timepiece.over() : timepiece).read(nanos, world.now());
    }
}
