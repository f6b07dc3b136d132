package app.gegenwind.simulation;

import static app.gegenwind.simulation.Stage.MINUTE;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.incident;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A week at the desk, played headless from a plan: 30 posts on six platforms and 40 incidents with their crowds at size 1, so many times that at
 * others. Every incident is answered, every post planned, worded and looked after.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class WeekBenchmark {
    private static final int POSTS = 30;
    private static final int INCIDENTS = 40;
    private static final long WEEK = 7 * 1440 * MINUTE;
    private static final int SEEDS = 32;

    @Param({"1", "3", "10"})
    private int size;

    private Bundle bundle;
    private Plan plan;
    private int next;

    @Setup
    public void write() {
        Stage stage = aScenario().days(7).effect(Move.APOLOGY, .6, 0, 0);
        List<Plan.Line> lines = new ArrayList<>();
        for (Platform platform : Platform.values()) {
            stage.followers(platform, 20_000);
        }
        for (int i = 0; i < POSTS * size; i++) {
            post(stage, lines, i);
        }
        for (int i = 0; i < INCIDENTS * size; i++) {
            incidentOf(stage, lines, i);
        }
        bundle = stage.build();
        plan = new Plan("week", lines, List.of());
    }

    private void post(Stage stage, List<Plan.Line> lines, int i) {
        String id = "post-" + i;
        long slot = (2 * i + 1) * WEEK / (2L * POSTS * size);
        stage.post(APost.post(id).on(Platform.values()[i % 6]).draft());
        line(lines, new Plan.When.At(slot / 2), new Decision.Compose(id, List.of(), List.of(), List.of(Mark.CAPTIONS)));
        line(lines, new Plan.When.At(slot / 2), new Decision.Schedule(id, slot));
        line(lines, new Plan.When.AfterPublished(id, 20 * MINUTE), new Decision.Engage(id));
    }

    private void incidentOf(Stage stage, List<Plan.Line> lines, int i) {
        String id = "incident-" + i;
        long opens = i * WEEK / ((long) INCIDENTS * size);
        stage.incident(incident(id)
                .on(Platform.values()[i % 6])
                .kind(i % 4 == 0 ? Kind.COMPLAINT : Kind.QUESTION)
                .topic("topic-" + i)
                .opens(Stage.clock(opens))
                .spreads(i % 4 == 0 ? .9 : .3, "0:20")
                .reply("sorry", Move.APOLOGY)
                .reply("answer", Move.ANSWER));
        line(lines, new Plan.When.AfterOpening(id, 15 * MINUTE), new Decision.Answer(id, "sorry"));
        line(lines, new Plan.When.AfterOpening(id, 40 * MINUTE), new Decision.Answer(id, "answer"));
    }

    private static void line(List<Plan.Line> lines, Plan.When when, Decision decision) {
        lines.add(new Plan.Line(when, decision, "", lines.size() + 1));
    }

    @Benchmark
    public PlanPlay.Played week() {
        return PlanPlay.of(bundle, next++ % SEEDS, plan);
    }
}
