package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Change;
import app.gegenwind.assessment.Fork;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Refusal;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import app.gegenwind.simulation.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The decisions of a run with one change, played on the same seed. */
final class OtherWorld {
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Timed> kept = new ArrayList<>();
    private final List<Fork.Lost> lost = new ArrayList<>();

    /** @param number of the decision in the run; 0 for one the run did not have */
    private record Attempt(long number, Timed timed) {}

    private OtherWorld(List<Timed> decisions) {
        decisions.forEach(d -> attempts.add(new Attempt(attempts.size() + 1L, d)));
    }

    static OtherWorld of(Bundle bundle, List<Timed> decisions, Moments moments, Change change) {
        OtherWorld world = new OtherWorld(decisions);
        switch (change) {
            case Change.Instead(long k, Decision other) -> world.instead(k, other);
            case Change.Earlier(long k, long by) -> world.earlier(k, by);
            case Change.Without(long k) -> world.attempts.remove(world.index(k));
            case Change.AskedFirst(long k, String fact) ->
                world.askFirst(k, fact, answer(bundle, moments, world.at(k), fact));
            case Change.QueuePaused(String _, long at) -> world.insert(added(at, new Decision.PauseQueue()));
            case Change.Answered(String _, long at, Decision decision) -> world.insert(added(at, decision));
        }
        return world;
    }

    /** When the answer to a question asked at {@code at} is there; one that was asked before is only waited for. */
    static long answer(Bundle bundle, Moments moments, long at, String fact) {
        return moments.answer(fact).orElse(at + bundle.scenario().fact(fact).takes());
    }

    private int index(long number) {
        if (number < 1 || number > attempts.size()) {
            throw new IllegalArgumentException("the run has no decision " + number);
        }
        return (int) number - 1;
    }

    private Timed timed(long number) {
        return attempts.get(index(number)).timed();
    }

    private long at(long number) {
        return timed(number).at();
    }

    private void instead(long number, Decision other) {
        attempts.set(index(number), added(at(number), other));
    }

    private static Attempt added(long at, Decision decision) {
        return new Attempt(0, new Timed(at, decision));
    }

    private void earlier(long number, long by) {
        int from = index(number);
        Attempt moved = attempts.remove(from);
        long at = moved.timed().at() - by;
        int place = 0;
        while (place < from && attempts.get(place).timed().at() <= at) {
            place++;
        }
        attempts.add(
                place, new Attempt(moved.number(), new Timed(at, moved.timed().decision())));
    }

    private void askFirst(long number, String fact, long answer) {
        Timed said = timed(number);
        attempts.set(index(number), added(said.at(), new Decision.Ask(fact)));
        insert(new Attempt(number, new Timed(answer + Possible.READING, said.decision())));
    }

    /** After everything of the same moment. */
    private void insert(Attempt attempt) {
        int place = 0;
        while (place < attempts.size()
                && attempts.get(place).timed().at() <= attempt.timed().at()) {
            place++;
        }
        attempts.add(place, attempt);
    }

    Simulation play(Bundle bundle, long seed) {
        Simulation run = Simulation.start(bundle, seed);
        attempts.forEach(a -> {
            switch (run.decide(a.timed().at(), a.timed().decision())) {
                case Verdict.Accepted _ -> kept.add(a.timed());
                case Verdict.Refused(Refusal refusal) -> refused(a, refusal);
            }
        });
        run.advanceTo(bundle.scenario().lasts());
        return run;
    }

    /** A question asked before is no loss: its answer is on its way. */
    private void refused(Attempt attempt, Refusal refusal) {
        if (attempt.number() > 0) {
            lost.add(new Fork.Lost(attempt.number(), refusal));
        } else if (refusal.reason() != Refusal.Reason.ALREADY_ASKED) {
            throw new IllegalArgumentException("that was not possible in this run: " + refusal);
        }
    }

    List<Timed> kept() {
        return List.copyOf(kept);
    }

    List<Fork.Lost> lost() {
        return List.copyOf(lost);
    }
}
