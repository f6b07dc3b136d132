package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Beat.Action;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.script.Person;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Speech;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Scripted events: each happens once, when its trigger first holds. */
final class Beats {
    private final Scene scene;
    private final Triggers triggers;
    private final Opening opening;
    private final Posts posts;
    private final Weather weather;
    private final Knowledge knowledge;
    private final List<Beat> pending;

    Beats(Scene scene, Opening opening, Posts posts, Weather weather, Knowledge knowledge) {
        this.scene = scene;
        this.triggers = new Triggers(scene);
        this.opening = opening;
        this.posts = posts;
        this.weather = weather;
        this.knowledge = knowledge;
        this.pending = new ArrayList<>(scene.scenario.cast().beats());
    }

    /** Enters the moments at which a trigger of the clock could come to hold. */
    void schedule() {
        pending.forEach(b -> schedule(b.when()));
    }

    private void schedule(Trigger trigger) {
        switch (trigger) {
            case Trigger.At t -> scene.at(t.millis(), Agenda.Priority.SCRIPT, () -> {});
            case Trigger.Published t -> watch(t);
            case Trigger.All t -> t.of().forEach(this::schedule);
            case Trigger.Any t -> t.of().forEach(this::schedule);
            case Trigger.Not t -> schedule(t.of());
            default -> {}
        }
    }

    /** Enters the moments at which a post that has gone out could fulfil a trigger. */
    void watch(OwnPost post) {
        pending.forEach(b -> watch(b.when(), post));
    }

    private void watch(Trigger trigger, OwnPost post) {
        switch (trigger) {
            case Trigger.Published t -> {
                if (t.post().equals(post.id())) {
                    watch(t);
                }
            }
            case Trigger.All t -> t.of().forEach(o -> watch(o, post));
            case Trigger.Any t -> t.of().forEach(o -> watch(o, post));
            case Trigger.Not t -> watch(t.of(), post);
            default -> {}
        }
    }

    private void watch(Trigger.Published t) {
        Long out = scene.published.get(t.post());
        if (out != null && t.millis() > 0) {
            scene.at(Math.max(scene.now, out + t.millis()), Agenda.Priority.SCRIPT, () -> {});
        }
    }

    /** Enters the moment a waiting author could fulfil a trigger. Called whenever somebody begins to wait. */
    void watch(Thread thread) {
        pending.forEach(b -> watch(b.when(), thread));
    }

    private void watch(Trigger trigger, Thread thread) {
        switch (trigger) {
            case Trigger.Unanswered t -> {
                if (t.incident().equals(thread.id())) {
                    scene.at(thread.waitingSince + t.millis(), Agenda.Priority.DEADLINE, () -> {});
                }
            }
            case Trigger.All t -> t.of().forEach(o -> watch(o, thread));
            case Trigger.Any t -> t.of().forEach(o -> watch(o, thread));
            case Trigger.Not t -> watch(t.of(), thread);
            default -> {}
        }
    }

    /** Lets happen what holds now, until nothing more does. */
    void happen() {
        boolean again = true;
        while (again) {
            again = false;
            for (Iterator<Beat> beats = pending.iterator(); beats.hasNext(); ) {
                Beat beat = beats.next();
                if (triggers.holds(beat.when())) {
                    beats.remove();
                    play(beat);
                    again = true;
                }
            }
        }
    }

    private void play(Beat beat) {
        scene.beats.add(new Situation.Heard(scene.now, beat.id()));
        scene.tell(new Event.BeatHappened(scene.now, beat.id()));
        beat.actions().forEach(action -> act(beat, action));
    }

    private void act(Beat beat, Action action) {
        switch (action) {
            case Action.Open a -> opening.open(scene.scenario.incident(a.incident()));
            case Action.Publish a -> posts.due(scene.scenario.post(a.post()));
            case Action.Reveal a -> knowledge.learn(a.fact(), false);
            case Action.Report a -> report(beat, a);
            case Action.Join a -> join(beat, a);
            case Action.Team a -> {}
            case Action.Hint a -> {}
        }
    }

    private void report(Beat beat, Action.Report report) {
        scene.tell(new Event.MediaReported(scene.now, beat.id(), report.topic()));
        List<Platform> on = List.of();
        weather.reported(report.topic(), Dice.key(scene.seed, "report " + beat.id()), on);
    }

    private void join(Beat beat, Action.Join join) {
        Thread thread = scene.threads.get(join.incident());
        if (thread == null || thread.removed || thread.incident.isPrivate()) {
            return;
        }
        Person person = scene.scenario.person(join.person());
        long id = Dice.key(thread.key, "join " + beat.id());
        Cause cause = new Cause.Joined(beat.id());
        thread.hear(new Thread.Post(
                id,
                thread.posts.first(),
                scene.now,
                Dice.key(scene.seed, person.id()),
                Channel.PUBLIC,
                new Speech.Join(person.id(), beat.id()),
                cause));
        scene.tell(new Event.PersonJoined(scene.now, thread.id(), id, person.id(), beat.id()));
        if (Crowd.isHostile(join.stance()) && !thread.isSilenced()) {
            fuel(thread, person, id, cause);
        }
    }

    private void fuel(Thread thread, Person person, long id, Cause cause) {
        double factor = scene.bundle.tables().responses().joins().getOrDefault(person.influence(), 1.0);
        thread.spreading.ifPresent(s -> s.multiply(factor, scene.now, cause));
        scene.ledger.seen(thread.id(), Ledger.HOSTILE_SEEN + Ledger.HOSTILE_REACH);
        weather.criticised(thread, id, Dice.key(scene.seed, person.id()));
    }
}
