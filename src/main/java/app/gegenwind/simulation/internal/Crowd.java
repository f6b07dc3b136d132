package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Lift;
import app.gegenwind.simulation.Situation.Speech;
import java.util.Optional;

/** The commenters an incident draws. */
final class Crowd {
    /** Bound on generations below an incident. */
    static final int GENERATIONS = 60;
    /** Bound on comments of a run; beyond it the run is marked as capped. */
    static final int COMMENTS = 5_000;

    private static final long STANCE = 5;
    private static final long TROLLS = 6;
    private static final long RETURNS = 7;
    private static final long REACH = 8;
    private static final long BURST = 9;
    private static final double HOSTILE_CALM = 0.42;
    private static final double HOSTILE_PER_WIND = 0.05;
    private static final double TROLL_SHARE = 0.12;
    private static final double DEFENDS_FROM = 0.86;
    private static final double RETURN_SHARE = 0.15;

    private final Scene scene;
    private final Weather weather;

    Crowd(Scene scene, Weather weather) {
        this.scene = scene;
        this.weather = weather;
    }

    /** The incident's first message draws its candidates, as if it stood there as often as its spread says. */
    void open(Thread thread, Thread.Post first) {
        int burst = thread.incident.spread().map(Incident.Spread::burst).orElse(0);
        for (int i = 0; i < burst; i++) {
            candidates(thread, first, i == 0 ? thread.key : Dice.key(Dice.key(thread.key, BURST), i));
        }
    }

    /** A message of the crowd draws its candidates. */
    private void draw(Thread thread, Thread.Post post) {
        if (post.generation < GENERATIONS) {
            candidates(thread, post, post.id);
        }
    }

    /** Each is decided on at its own time. */
    private void candidates(Thread thread, Thread.Post post, long message) {
        Offspring offspring = thread.offspring.orElseThrow();
        Warp warp = scene.warp(thread.incident.platform());
        long start = warp.activity(scene.now);
        int count = offspring.count(message);
        for (int i = 0; i < count; i++) {
            long child = offspring.child(message, i);
            double arrival = start + offspring.delay(child) * Warp.UNIT;
            if (arrival < Warp.HORIZON) {
                await(thread, post, child, warp.clock((long) arrival));
            }
        }
    }

    /** Most of a late message's candidates come after the end: nothing is made for them. */
    private void await(Thread thread, Thread.Post parent, long child, long at) {
        if (at <= scene.scenario.lasts()) {
            scene.at(at, Agenda.Priority.CROWD, () -> decide(thread, parent, child));
        }
    }

    private void decide(Thread thread, Thread.Post parent, long child) {
        Spreading spreading = thread.spreading.orElseThrow();
        double threshold = thread.offspring.orElseThrow().threshold(child);
        if (spreading.at(scene.now) <= threshold) {
            return;
        }
        if (scene.crowd >= COMMENTS) {
            scene.capped = true;
            return;
        }
        write(thread, parent, child, spreading.lifted(threshold, scene.now));
    }

    private void write(Thread thread, Thread.Post parent, long child, Optional<Lift> lift) {
        Cause cause = lift.map(Lift::cause).orElse(parent.cause);
        int wind = scene.wind(thread.incident.topic());
        Stance stance = stance(child, wind);
        long author = author(parent, child);
        Thread.Post post = new Thread.Post(
                child, parent, scene.now, author, Channel.PUBLIC, new Speech.Crowd(author, stance, wind), cause);
        post.lift = lift;
        thread.hear(post);
        scene.crowd++;
        scene.tell(new Event.CommentPosted(scene.now, thread.id(), child, parent.id, author, stance, wind, cause));
        if (!thread.isSilenced()) {
            seen(thread, post, stance);
        }
    }

    private void seen(Thread thread, Thread.Post post, Stance stance) {
        if (isHostile(stance)) {
            hostile(thread, post);
        }
        draw(thread, post);
    }

    private void hostile(Thread thread, Thread.Post post) {
        thread.hostile++;
        scene.ledger.seen(
                thread.id(), Ledger.HOSTILE_SEEN + (long) (Ledger.HOSTILE_REACH * Dice.uniform(post.author, REACH)));
        spill(thread);
        weather.criticised(thread, post.id, post.author);
    }

    private void spill(Thread thread) {
        Optional<Incident.Spill> spill = thread.incident.spill();
        if (spill.isPresent() && thread.hostile == spill.get().after()) {
            Platform to = spill.get().to();
            thread.spillTo(to);
            scene.tell(new Event.Spilled(scene.now, thread.id(), to));
        }
    }

    static boolean isHostile(Stance stance) {
        return stance == Stance.JOINS || stance == Stance.TROLLS;
    }

    /** One keyed number sets the stance; the hostile threshold rises with the wind. */
    static Stance stance(long comment, int wind) {
        double u = Dice.uniform(comment, STANCE);
        if (u < HOSTILE_CALM + HOSTILE_PER_WIND * wind) {
            return Dice.uniform(comment, TROLLS) < TROLL_SHARE ? Stance.TROLLS : Stance.JOINS;
        }
        return u >= DEFENDS_FROM ? Stance.DEFENDS : Stance.ASKS;
    }

    /** Somebody who wrote the comment before the parent comes back now and then. */
    private static long author(Thread.Post parent, long child) {
        Thread.Post before = parent.parent;
        boolean returns = parent.generation >= 2
                && before != null
                && before.generation >= 1
                && Dice.uniform(child, RETURNS) < RETURN_SHARE;
        return returns ? before.author : child;
    }
}
