package app.gegenwind.assessment;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole run of late-parcel computed again from its decisions, and its whole debrief. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class ReplayBenchmark {
    private static final int SEEDS = 64;
    private static final int FORKS = 20;

    @Param({"model", "boilerplate", "silence"})
    private String plan;

    private final Bundle bundle = Shipped.scenario("late-parcel");
    private List<List<Timed>> decisions = List.of();
    private int next;

    @org.openjdk.jmh.annotations.Setup
    public void play() {
        decisions = java.util.stream.LongStream.range(0, SEEDS)
                .mapToObj(seed -> Shipped.play(bundle, plan, seed).decisions())
                .toList();
    }

    @Benchmark
    public Simulation replay() {
        int seed = next++ % SEEDS;
        return Simulation.replay(bundle, seed, decisions.get(seed), bundle.scenario().lasts());
    }

    @Benchmark
    public Debrief debrief() {
        int seed = next++ % SEEDS;
        return Debrief.of(bundle, seed, decisions.get(seed));
    }

    /** What the page shows: the debrief, every change there is, and twenty of them played. */
    @Benchmark
    public List<Object> debriefWithTwentyForks() {
        int seed = next++ % SEEDS;
        WhatIf whatIf = WhatIf.of(bundle, seed, decisions.get(seed));
        List<app.gegenwind.assessment.Fork> forks =
                whatIf.changes().stream().limit(FORKS).map(whatIf::fork).toList();
        return List.of(Debrief.of(bundle, seed, decisions.get(seed)), forks);
    }
}
