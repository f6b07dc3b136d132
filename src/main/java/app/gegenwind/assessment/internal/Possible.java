package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Change;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The changes a run could have had. What might have been is proposed first; then one sweep over the run asks the world, at the moment of each
 * proposal, whether it would have been taken. Until that moment the other world is the run itself, so the answer is exact.
 */
final class Possible {
    /** What has just appeared is read before anything is done about it. */
    static final long READING = 60_000;

    private final List<Timed> decisions;
    private final List<Proposal> proposals;

    /**
     * @param after number of the run's decisions that come before it
     * @param decision what would be done then
     */
    record Proposal(int after, long at, Change change, Decision decision) {}

    private Possible(List<Timed> decisions, List<Proposal> proposals) {
        this.decisions = decisions;
        this.proposals = proposals;
    }

    static List<Change> changes(Bundle bundle, long seed, List<Timed> decisions, Moments moments) {
        List<Proposal> proposals = Stream.concat(
                        Otherwise.proposals(bundle, decisions, moments).stream(),
                        Silences.proposals(bundle, decisions, moments).stream())
                .toList();
        Possible possible = new Possible(decisions, proposals);
        return possible.once(possible.taken(bundle, seed));
    }

    /** Decisions up to and at that moment. */
    static int before(List<Timed> decisions, long at) {
        return (int) decisions.stream().takeWhile(d -> d.at() <= at).count();
    }

    private Set<Proposal> taken(Bundle bundle, long seed) {
        Simulation run = Simulation.start(bundle, seed);
        Set<Proposal> taken = new LinkedHashSet<>();
        int done = 0;
        for (Proposal p : inOrder()) {
            for (; done < p.after(); done++) {
                run.decide(decisions.get(done).at(), decisions.get(done).decision());
            }
            run.advanceTo(p.at());
            if (run.refusal(p.decision()).isEmpty()) {
                taken.add(p);
            }
        }
        return taken;
    }

    private List<Proposal> inOrder() {
        return proposals.stream()
                .sorted(Comparator.comparingInt(Proposal::after).thenComparingLong(Proposal::at))
                .toList();
    }

    /** A silence is broken at the first moment that was possible. */
    private List<Change> once(Set<Proposal> taken) {
        List<Change> changes = new ArrayList<>();
        Set<Decision> broken = new LinkedHashSet<>();
        for (Proposal p : proposals) {
            boolean first = !(p.change() instanceof Change.Answered) || !broken.contains(p.decision());
            if (taken.contains(p) && first) {
                broken.add(p.decision());
                changes.add(p.change());
            }
        }
        return List.copyOf(changes);
    }
}
