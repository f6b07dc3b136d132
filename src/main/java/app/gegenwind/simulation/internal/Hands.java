package app.gegenwind.simulation.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The trainee's one pair of hands. Whoever wrote goes first: answers are written one after the other, {@link #HANDLING} each, and what is being
 * produced waits meanwhile. Of several things to produce one is made after the other.
 */
final class Hands {
    /** How long an answer takes to write, ms. */
    static final long HANDLING = 2 * 60_000L;

    private final Scene scene;
    private final List<Job> jobs = new ArrayList<>();
    private long busyUntil;
    private long worked;

    /** Something in production; {@code ready} moves on while answers are written. */
    private static final class Job {
        final Own own;
        final Runnable whenDone;
        long ready;

        Job(Own own, long ready, Runnable whenDone) {
            this.own = own;
            this.whenDone = whenDone;
            set(ready);
        }

        void set(long moment) {
            ready = moment;
            own.due = moment;
        }
    }

    Hands(Scene scene) {
        this.scene = scene;
    }

    /** Takes up something that is handled at once, and says when it is done. */
    long handle() {
        busyUntil = Math.max(scene.now, busyUntil) + HANDLING;
        jobs.forEach(job -> job.set(job.ready + HANDLING));
        return busyUntil;
    }

    /** Takes up a piece of production, and says when it is done if nobody writes meanwhile. */
    long produce(Own own, long work, Runnable whenDone) {
        long free = jobs.stream().mapToLong(job -> job.ready).max().orElse(Math.max(scene.now, busyUntil));
        Job job = new Job(own, free + work, whenDone);
        jobs.add(job);
        worked += work;
        watch(job);
        return job.ready;
    }

    private void watch(Job job) {
        scene.at(job.ready, Agenda.Priority.ANSWER, () -> look(job));
    }

    private void look(Job job) {
        if (!jobs.contains(job)) {
            return;
        }
        if (scene.now < job.ready) {
            watch(job);
        } else {
            jobs.remove(job);
            job.whenDone.run();
        }
    }

    /** Lays down what is not wanted any more; what waited behind it moves up. */
    void drop(Own own) {
        int at = 0;
        while (at < jobs.size() && jobs.get(at).own != own) {
            at++;
        }
        if (at == jobs.size()) {
            return;
        }
        long begins = at == 0 ? Math.max(scene.now, busyUntil) : jobs.get(at - 1).ready;
        long freed = Math.max(0, jobs.remove(at).ready - begins);
        for (Job behind : jobs.subList(at, jobs.size())) {
            behind.set(behind.ready - freed);
            watch(behind);
        }
    }

    /** Time of production taken up so far, ms. */
    long worked() {
        return worked;
    }
}
