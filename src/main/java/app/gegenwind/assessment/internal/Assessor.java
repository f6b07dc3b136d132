package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.Debrief.Curves;
import app.gegenwind.assessment.Debrief.Step;
import app.gegenwind.assessment.Evidence;
import app.gegenwind.assessment.Gain;
import app.gegenwind.assessment.Outcome;
import app.gegenwind.assessment.Yardstick;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import app.gegenwind.simulation.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assesses one run: reads its events once, and plays silence and the model on the same seed. */
public final class Assessor {
    private static final double WHOLE = 100;

    private final Bundle bundle;
    private final Yardstick yardstick;
    private final Simulation run;
    private final List<Timed> taken = new ArrayList<>();
    private final Ground ground;
    private final Made made;
    private final Omitted omitted;
    private final Map<Long, Integer> followed = new LinkedHashMap<>();
    private final Map<String, Integer> silences = new LinkedHashMap<>();

    private Assessor(Yardstick yardstick) {
        this.bundle = yardstick.bundle();
        this.yardstick = yardstick;
        this.run = Simulation.start(bundle, yardstick.seed());
        this.ground = new Ground(bundle);
        this.made = new Made(bundle, ground);
        this.omitted = new Omitted(bundle, ground);
    }

    public static Debrief debrief(Yardstick yardstick, List<Timed> decisions) {
        Bundle bundle = yardstick.bundle();
        Assessor assessor = new Assessor(yardstick);
        decisions.forEach(assessor::take);
        assessor.run.advanceTo(bundle.scenario().lasts());
        Planning planning = new Planning(bundle, assessor.ground, assessor.run.situation(), assessor.made::number);
        assessor.run.transcript().events().forEach(event -> assessor.hear(event, planning));
        return assessor.debrief(planning);
    }

    private void take(Timed decision) {
        boolean accepted = run.decide(decision.at(), decision.decision()) instanceof Verdict.Accepted;
        if (accepted && !(decision.decision() instanceof Decision.OfClock)) {
            taken.add(decision);
        }
    }

    private void hear(Event event, Planning planning) {
        ground.hear(event);
        made.hear(event);
        planning.hear(event);
        omitted.hear(event);
        if (event instanceof Event.CommentPosted comment) {
            count(comment);
        }
    }

    private void count(Event.CommentPosted comment) {
        switch (comment.cause()) {
            case Cause.Decided c -> followed.merge(c.decision(), 1, Integer::sum);
            case Cause.Silence c -> silences.merge(comment.incident(), 1, Integer::sum);
            case Cause.Script c -> {}
            case Cause.Joined c -> {}
            case Cause.Posted c -> {}
            case Cause.Broken c -> {}
        }
    }

    private Debrief debrief(Planning planning) {
        Simulation silence = yardstick.silence();
        Simulation model = yardstick.model();
        Outcome outcome = Outcome.of(
                run.damage().total(), silence.damage().total(), model.damage().total());
        Optional<Gain> gain = Gains.of(bundle, run, silence, model);
        List<Evidence> evidence = evidence(planning);
        List<Debrief.Wait> waits = Timing.waits(bundle, omitted.courses(), evidence, silences);
        return new Debrief(
                Scoring.of(evidence, waits, new Scoring.Outcomes(outcome, gain, weight())),
                outcome,
                evidence,
                steps(evidence),
                waits,
                new Curves(
                        run.situation().history(),
                        silence.situation().history(),
                        model.situation().history()),
                Crowds.of(run),
                gain);
    }

    /** Share of the outcome that is what own posts brought. */
    private double weight() {
        return bundle.scenario().goal().map(goal -> goal.percent() / WHOLE).orElse(0.0);
    }

    private List<Evidence> evidence(Planning planning) {
        List<Evidence> all = new ArrayList<>(made.evidence());
        all.addAll(omitted.evidence());
        all.addAll(planning.evidence());
        all.sort(Comparator.comparingLong(Evidence::at));
        return List.copyOf(all);
    }

    private List<Step> steps(List<Evidence> evidence) {
        List<Step> steps = new ArrayList<>();
        for (Timed decision : taken) {
            long number = steps.size() + 1L;
            List<Evidence> shown = evidence.stream().filter(e -> e.isOf(number)).toList();
            steps.add(new Step(number, decision.at(), decision.decision(), shown, followed.getOrDefault(number, 0)));
        }
        return List.copyOf(steps);
    }
}
