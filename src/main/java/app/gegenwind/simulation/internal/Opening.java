package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Situation.Speech;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

/** Incidents that open, and patience that is lost. */
final class Opening {
    private static final long ROOTS = 1;

    private final Scene scene;
    private final Crowd crowd;
    private final Weather weather;
    private Consumer<Thread> waiting = thread -> {};

    Opening(Scene scene, Crowd crowd, Weather weather) {
        this.scene = scene;
        this.crowd = crowd;
        this.weather = weather;
    }

    /** Somebody else wants to hear whenever an author begins to wait. */
    void whenWaiting(Consumer<Thread> listener) {
        waiting = listener;
    }

    /** Enters what the script fixes by the clock. */
    void schedule() {
        for (Incident incident : scene.scenario.cast().incidents().values()) {
            incident.opens().ifPresent(at -> scene.at(at, Agenda.Priority.SCRIPT, () -> open(incident)));
        }
        for (OwnPost post : scene.scenario.cast().posts().values()) {
            post.published().ifPresent(at -> scene.published.put(post.id(), at));
        }
    }

    /** Opens an incident, once. */
    void open(Incident incident) {
        if (scene.threads.containsKey(incident.id())) {
            return;
        }
        Thread thread = thread(incident);
        enter(incident, thread);
        scene.tell(new Event.IncidentOpened(scene.now, incident.id()));
        Thread.Post first = first(thread);
        if (thread.isCriticism()) {
            scene.ledger.seen(
                    thread.id(), Ledger.HOSTILE_SEEN * incident.nature().severity());
            weather.criticised(thread, thread.key, thread.key);
        }
        report(thread);
        watchPatience(thread);
        crowd.open(thread, first);
    }

    private void enter(Incident incident, Thread thread) {
        scene.threads.put(incident.id(), thread);
        if (incident.place() instanceof Incident.Place.UnderPost(String post)) {
            scene.underPosts.computeIfAbsent(post, _ -> new ArrayList<>()).add(thread);
        }
    }

    private Thread thread(Incident incident) {
        Optional<Spreading> spreading = incident.spread()
                .map(s -> new Spreading(
                        s,
                        scene.warp(incident.platform()),
                        scene.now,
                        incident.nature().patience()));
        long key = Dice.key(Dice.key(scene.seed, ROOTS), incident.id());
        return new Thread(incident, key, scene.now, spreading);
    }

    private Thread.Post first(Thread thread) {
        Channel channel = thread.incident.isPrivate() ? Channel.PRIVATE : Channel.PUBLIC;
        Thread.Post first =
                new Thread.Post(0, null, scene.now, thread.key, channel, new Speech.First(), new Cause.Script());
        thread.posts.add(first);
        return first;
    }

    private void report(Thread thread) {
        if (thread.incident.nature().media() && !thread.incident.isPrivate()) {
            weather.reported(thread.incident.topic(), Dice.key(thread.key, "media"), thread.channels);
        }
    }

    /** From now on the author waits; past their patience the silence itself becomes a reason. */
    void waitAgain(Thread thread) {
        thread.waitingSince = scene.now;
        watchPatience(thread);
    }

    private void watchPatience(Thread thread) {
        waiting.accept(thread);
        if (weight(thread) == 0) {
            return;
        }
        long since = thread.waitingSince;
        long over = since + thread.incident.nature().patience();
        scene.at(over, Agenda.Priority.DEADLINE, () -> losePatience(thread, since));
    }

    private void losePatience(Thread thread, long since) {
        if (thread.waitingSince != since || thread.impatient || thread.removed) {
            return;
        }
        thread.impatient = true;
        thread.spreading.ifPresent(s -> s.losePatience(scene.now));
        scene.ledger.waiting(thread.id(), Ledger.WAITED_PER_SEVERITY * weight(thread));
        scene.tell(new Event.PatienceLost(scene.now, thread.id()));
    }

    /** What a customer kept waiting weighs: the severity; praise costs nothing. */
    static int weight(Thread thread) {
        return switch (thread.incident.nature().kind()) {
            case COMPLAINT, CRISIS -> thread.incident.nature().severity();
            case QUESTION -> 1;
            case PRAISE, TROLL, SPAM, CRIME -> 0;
        };
    }
}
