package app.gegenwind.workbench.internal;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.Yardstick;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.simulation.PlanPlay;
import app.gegenwind.workbench.Swap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The model plan with one of its replies replaced by one that stands beside it. */
public final class Swaps {
    private static final double THOUSAND = 1_000;

    private final Map<Swap, Plan> plans = new LinkedHashMap<>();

    private Swaps() {}

    public static Swaps of(Bundle bundle) {
        Swaps swaps = new Swaps();
        Plan model = bundle.plan(Bundle.MODEL);
        for (Plan.Line line : model.lines()) {
            if (line.decision() instanceof Decision.Answer(String incident, String said)) {
                Options.of(bundle.scenario().incident(incident)).stream()
                        .filter(options -> options.has(said))
                        .flatMap(options -> options.others().stream())
                        .forEach(other -> swaps.add(new Swap(incident, said, other.id()), model, line));
            }
        }
        return swaps;
    }

    private void add(Swap swap, Plan model, Plan.Line line) {
        var other = new Decision.Answer(swap.incident(), swap.reply());
        List<Plan.Line> lines = model.lines().stream()
                .map(l -> l == line ? new Plan.Line(l.when(), other, l.text(), l.line()) : l)
                .toList();
        plans.put(swap, new Plan(swap.toString(), lines, List.of()));
    }

    /** What each came to on that seed; those are left out whose reply could not be said. */
    public Map<Swap, Swap.Gain> play(Yardstick yardstick) {
        Map<Swap, Swap.Gain> gains = new LinkedHashMap<>();
        if (!plans.isEmpty()) {
            int model = score(yardstick, yardstick.bundle().plan(Bundle.MODEL));
            plans.forEach((swap, plan) -> play(yardstick, swap, plan, model, gains));
        }
        return gains;
    }

    private static void play(Yardstick yardstick, Swap swap, Plan plan, int model, Map<Swap, Swap.Gain> gains) {
        PlanPlay.Played played = PlanPlay.of(yardstick.bundle(), yardstick.seed(), plan);
        var other = new Decision.Answer(swap.incident(), swap.reply());
        if (played.decisions().stream().anyMatch(taken -> taken.decision().equals(other))) {
            Debrief debrief = yardstick.debrief(played.decisions());
            double saved = (debrief.outcome().model() - debrief.outcome().yours()) / THOUSAND;
            gains.put(swap, new Swap.Gain(debrief.score().total() - model, saved));
        }
    }

    private static int score(Yardstick yardstick, Plan plan) {
        var played = PlanPlay.of(yardstick.bundle(), yardstick.seed(), plan);
        return yardstick.debrief(played.decisions()).score().total();
    }
}
