package app.gegenwind.scenario.internal;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.simulation.PlanPlay;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a mutant and plays it if it was accepted.
 *
 * @param complaints what must not be: a fault, more than a second, a finding without its place
 * @param played whether it was accepted and played to its end
 * @param millis of processor time, so that a busy machine does not count
 */
record Trial(List<String> complaints, boolean played, long millis) {
    static final long LONGEST = 1_000;
    private static final int DEBRIEFED = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Trial of(Mutant mutant) {
        long start = THREADS.getCurrentThreadCpuTime();
        List<String> complaints = new ArrayList<>();
        boolean played = false;
        try {
            FuzzBase.Read read = mutant.base().with(mutant.file(), mutant.bytes());
            read.bundle().ifPresent(bundle -> play(bundle, mutant));
            played = read.bundle().isPresent();
            complaints.addAll(WhatWasFound.in(read, mutant).complaints());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            complaints.add(fault + " at " + List.of(fault.getStackTrace()).getFirst());
        }
        long millis = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
        if (millis > LONGEST) {
            complaints.add("took " + millis + " ms");
        }
        return new Trial(complaints, played, millis);
    }

    private static void play(Bundle bundle, Mutant mutant) {
        PlanPlay.of(bundle, mutant.seed(), bundle.plan(Bundle.SILENCE));
        PlanPlay.Played model = PlanPlay.of(bundle, mutant.seed(), bundle.plan(Bundle.MODEL));
        for (Plan plan : bundle.plans().values()) {
            if (mutant.file().endsWith("/" + plan.name() + FileTrees.PLAN)) {
                PlanPlay.of(bundle, mutant.seed(), plan);
            }
        }
        if (mutant.seed() % DEBRIEFED == 0) {
            Debrief.of(bundle, mutant.seed(), model.decisions());
        }
    }
}
