package app.gegenwind.simulation;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.simulation.internal.Timetable;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays a plan to the end of its scenario, without anybody at the desk.
 *
 * <p>What happens at a moment happens before the lines of that moment; lines of one moment are played in the file's order. A relative line whose
 * event never comes, or whose moment lies at or after the end, is skipped; one at a fixed time after the end is refused like any other.
 */
public final class PlanPlay {
    private final Simulation run;
    private final Timetable timetable;
    private final List<Timed> decisions = new ArrayList<>();
    private final List<RefusedLine> refused = new ArrayList<>();

    private PlanPlay(Simulation run, Plan plan) {
        this.run = run;
        this.timetable = new Timetable(plan);
    }

    public static Played of(Bundle bundle, long seed, Plan plan) {
        return new PlanPlay(Simulation.start(bundle, seed), plan).toTheEnd();
    }

    /**
     * What became of a plan.
     *
     * @param run at its end
     * @param decisions the lines that were taken, with their moments (ms)
     * @param skipped relative lines whose moment never came
     */
    public record Played(Simulation run, List<Timed> decisions, List<RefusedLine> refused, List<Plan.Line> skipped) {

        /** The strongest wind the run has seen, 0–6. */
        public int highestWind() {
            return run.transcript().highestWind();
        }
    }

    /** A line the world did not take. */
    public record RefusedLine(Plan.Line line, long at, Refusal refusal) {}

    private Played toTheEnd() {
        while (!run.ended()) {
            step(run.nextDue().orElseThrow(), timetable.next().orElse(Long.MAX_VALUE));
        }
        List<Plan.Line> skipped = new ArrayList<>();
        timetable.rest().forEach(line -> close(line, skipped));
        return new Played(run, List.copyOf(decisions), List.copyOf(refused), List.copyOf(skipped));
    }

    private void step(long event, long line) {
        if (event <= line) {
            timetable.hear(run.advanceTo(event));
        } else {
            play(timetable.take(line), line);
        }
    }

    private void close(Plan.Line line, List<Plan.Line> skipped) {
        if (line.when() instanceof Plan.When.At at) {
            play(line, at.millis());
        } else {
            skipped.add(line);
        }
    }

    private void play(Plan.Line line, long at) {
        switch (run.decide(at, line.decision())) {
            case Verdict.Accepted(List<Event> events) -> {
                decisions.add(new Timed(at, line.decision()));
                timetable.hear(events);
            }
            case Verdict.Refused(Refusal refusal) -> refused.add(new RefusedLine(line, at, refusal));
        }
    }
}
