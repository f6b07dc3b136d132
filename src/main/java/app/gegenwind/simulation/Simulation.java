package app.gegenwind.simulation;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.internal.World;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One run in progress. Not thread-safe: whoever holds it takes care. Times are simulated ms from 0 to the scenario's {@code lasts}.
 *
 * <p>Decisions of the clock (pause, pace …) are accepted and change nothing here.
 */
public final class Simulation {
    /** Changes whenever the same run would give another transcript. */
    public static final String ENGINE = "3";

    private final World world;

    private Simulation(World world) {
        this.world = world;
    }

    /** A run at its first moment; what opens at 0 has happened after the first {@link #advanceTo}. */
    public static Simulation start(Bundle bundle, long seed) {
        return new Simulation(new World(bundle, seed));
    }

    /** The run after those decisions and up to {@code until} (ms). A refused decision is skipped. */
    public static Simulation replay(Bundle bundle, long seed, List<Timed> decisions, long until) {
        Simulation run = start(bundle, seed);
        decisions.forEach(d -> run.decide(d.at(), d.decision()));
        run.advanceTo(until);
        return run;
    }

    public long now() {
        return world.now();
    }

    public boolean ended() {
        return world.ended();
    }

    /** When something happens next if nothing is decided; empty when the run has ended. */
    public OptionalLong nextDue() {
        return world.nextDue();
    }

    /** Lets time pass up to and including {@code millis}; a moment already past changes nothing. */
    public List<Event> advanceTo(long millis) {
        return world.advanceTo(millis);
    }

    /** Lets quiet time pass until something needs the trainee, never past it; see {@link Call}. Changes nothing of what happens. */
    public Skipped skip() {
        return world.skip();
    }

    /** Takes a decision at a moment not before {@link #now}. */
    public Verdict decide(long at, Decision decision) {
        return world.decide(at, decision);
    }

    /** Why that decision would be refused at this moment; changes nothing. */
    public Optional<Refusal> refusal(Decision decision) {
        return world.refusal(decision);
    }

    public Situation situation() {
        return world.situation();
    }

    /** Everything that has happened so far. */
    public Transcript transcript() {
        return world.transcript();
    }

    /** What made that comment of this run possible; empty where it has its cause from the message it answers. */
    public Optional<Lift> lift(Event.CommentPosted comment) {
        return world.lift(comment.incident(), comment.comment());
    }

    /** Damage so far by where it came from; see {@link Damage}. */
    public Damage damage() {
        return world.damage();
    }
}
