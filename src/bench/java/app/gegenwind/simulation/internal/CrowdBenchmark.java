package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Stage;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Crowd comments per second: the world with all its rules beside a bare loop with the same heap ({@link Agenda}), the same mixer ({@link Dice}), the
 * same candidates, delays and acceptance, and no rules. Read the counter {@code comments}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class CrowdBenchmark {
    private static final double OFFSPRING = 1.15;
    private static final int SEEDS = 64;

    private final Bundle bundle = Stage.aScenario()
            .incident(Stage.incident("jana").opens("0:00").spreads(OFFSPRING, "0:10"))
            .build();
    private long seed;

    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        public long comments;
    }

    /** Both sides must do the same work: as many comments for every seed. */
    @Setup
    public void compare() {
        for (int i = 0; i < SEEDS; i++) {
            Counter world = new Counter();
            Counter bare = new Counter();
            seed = i;
            world(world);
            seed = i;
            bareLoop(bare);
            if (world.comments != bare.comments) {
                throw new IllegalStateException("seed " + i + ": " + world.comments + " and " + bare.comments);
            }
        }
    }

    @Benchmark
    public Simulation world(Counter counter) {
        Simulation run = Simulation.start(bundle, seed++ % SEEDS);
        for (Event event : run.advanceTo(Stage.LASTS)) {
            counter.comments += event instanceof Event.CommentPosted ? 1 : 0;
        }
        return run;
    }

    @Benchmark
    public int bareLoop(Counter counter) {
        Bare bare = new Bare();
        int comments = bare.run(Dice.key(Dice.key(seed++ % SEEDS, 1), "jana"));
        counter.comments += comments;
        return comments;
    }

    /** The bare process: the world's own agenda, dice and kernel, and a fading threshold. */
    private static final class Bare {
        private final Agenda agenda = new Agenda();
        private final Offspring offspring = new Offspring(Spreading.MOST, Kernel.of(10 * 60_000, false));
        private int comments;
        private long now;

        int run(long root) {
            draw(root);
            while (!agenda.isEmpty()) {
                now = agenda.next();
                agenda.take().run();
            }
            return comments;
        }

        private void decide(long key) {
            double n = OFFSPRING * StrictMath.pow(2, -now / (4 * 3_600_000.0));
            if (now > 3_600_000) {
                n *= Math.min(2, 1 + (now - 3_600_000) / 3_600_000.0);
            }
            if (offspring.threshold(key) < n && comments < Crowd.COMMENTS) {
                comments++;
                draw(key);
            }
        }

        private void draw(long key) {
            int count = offspring.count(key);
            for (int i = 0; i < count; i++) {
                long child = offspring.child(key, i);
                long then = now + (long) offspring.delay(child);
                if (then <= Stage.LASTS) {
                    agenda.add(then, Agenda.Priority.CROWD, () -> decide(child));
                }
            }
        }
    }
}
