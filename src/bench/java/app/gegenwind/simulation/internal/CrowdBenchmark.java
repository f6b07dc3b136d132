package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Stage;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Crowd comments per second: the world with all its rules beside a bare loop with the same heap and the same mixer, the same candidates, delays
 * and acceptance, and no rules. Read the counter {@code comments}.
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

    /** The bare process: a heap of (time, priority, sequence), the dice, a fading threshold. */
    private static final class Bare {
        private final PriorityQueue<Entry> heap = new PriorityQueue<>(64);
        private final Offspring offspring = new Offspring(Spreading.MOST, Kernel.of(10 * 60_000, false));
        private long sequence;

        private record Entry(long at, int priority, long sequence, long key) implements Comparable<Entry> {
            @Override
            public int compareTo(Entry o) {
                int byTime = Long.compare(at, o.at);
                if (byTime != 0) {
                    return byTime;
                }
                return priority != o.priority ? Integer.compare(priority, o.priority) : Long.compare(sequence, o.sequence);
            }
        }

        int run(long root) {
            int comments = 0;
            draw(root, 0);
            while (!heap.isEmpty()) {
                Entry next = heap.remove();
                double n = OFFSPRING * StrictMath.pow(2, -next.at / (4 * 3_600_000.0));
                if (next.at > 3_600_000) {
                    n *= Math.min(2, 1 + (next.at - 3_600_000) / 3_600_000.0);
                }
                if (offspring.threshold(next.key) < n && comments < Crowd.COMMENTS) {
                    comments++;
                    draw(next.key, next.at);
                }
            }
            return comments;
        }

        private void draw(long key, long at) {
            int count = offspring.count(key);
            for (int i = 0; i < count; i++) {
                long child = offspring.child(key, i);
                long then = at + (long) offspring.delay(child);
                if (then <= Stage.LASTS) {
                    heap.add(new Entry(then, 3, sequence++, child));
                }
            }
        }
    }
}
