package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Change;
import app.gegenwind.assessment.CrowdComment;
import app.gegenwind.assessment.Ending;
import app.gegenwind.assessment.Fork;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Event.CommentPosted;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Timed;
import app.gegenwind.simulation.Verdict;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Plays a run again with one change and compares the two worlds. Holds the run itself, played once. */
public final class Forking {
    private final Bundle bundle;
    private final long seed;
    private final List<Timed> decisions;
    private final Moments moments;
    private final List<CrowdComment> crowd;
    private final Set<Long> ids;
    private final Ending yours;
    private final Set<String> unanswered;

    public Forking(Bundle bundle, long seed, List<Timed> decisions) {
        this.bundle = bundle;
        this.seed = seed;
        Simulation run = Simulation.start(bundle, seed);
        this.decisions = decisions.stream()
                .filter(d -> !(d.decision() instanceof Decision.OfClock))
                .filter(d -> run.decide(d.at(), d.decision()) instanceof Verdict.Accepted)
                .toList();
        run.advanceTo(bundle.scenario().lasts());
        moments = Moments.of(run);
        crowd = Crowds.of(run);
        ids = crowd.stream().map(CrowdComment::id).collect(Collectors.toCollection(TreeSet::new));
        yours = Endings.of(bundle, run);
        unanswered = unanswered(run.situation());
    }

    /** Every change that was possible at its moment. */
    public List<Change> changes() {
        return Possible.changes(bundle, seed, decisions, moments);
    }

    public Ending yours() {
        return yours;
    }

    public Fork fork(Change change) {
        OtherWorld other = OtherWorld.of(bundle, decisions, moments, change);
        Simulation run = other.play(bundle, seed);
        Set<Long> theirs =
                Crowds.posted(run).map(CommentPosted::comment).collect(Collectors.toCollection(TreeSet::new));
        return new Fork(
                change,
                other.kept(),
                other.lost(),
                Endings.of(bundle, run),
                crowd.stream().filter(c -> !theirs.contains(c.id())).toList(),
                Crowds.of(run, c -> !ids.contains(c.comment())),
                unanswered(run.situation()).stream()
                        .filter(i -> !unanswered.contains(i))
                        .toList());
    }

    private static Set<String> unanswered(Situation last) {
        return last.threads().stream()
                .filter(t -> t.marks().privateWaits())
                .map(Situation.Thread::incident)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
