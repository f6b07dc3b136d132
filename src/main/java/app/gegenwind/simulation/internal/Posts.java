package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Tone;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event;

/** The queue of own posts: each goes out at its time unless the queue stands still or it was stopped. */
final class Posts {
    private final Scene scene;
    private final Effects effects;
    private final Reaching reaching;

    Posts(Scene scene, Effects effects, Reaching reaching) {
        this.scene = scene;
        this.effects = effects;
        this.reaching = reaching;
    }

    void schedule() {
        for (OwnPost post : scene.scenario.cast().posts().values()) {
            if (post.isScheduled()) {
                scene.at(post.at(), Agenda.Priority.SCRIPT, () -> due(post));
            }
        }
    }

    /** Waits to go out: scheduled, not out, not stopped. */
    boolean inQueue(OwnPost post) {
        return post.isScheduled() && !scene.published.containsKey(post.id()) && !scene.stopped.contains(post.id());
    }

    void due(OwnPost post) {
        if (!inQueue(post)) {
            return;
        }
        if (scene.queuePaused) {
            scene.stopped.add(post.id());
            scene.tell(new Event.PostHeld(scene.now, post.id()));
        } else {
            publish(post);
        }
    }

    private void publish(OwnPost post) {
        int storm = scene.wind();
        scene.published.put(post.id(), scene.now);
        scene.tell(new Event.PostPublished(scene.now, post.id(), storm));
        reaching.send(post, scene.now);
        if (post.tone() == Tone.CHEERFUL) {
            cheer(post, storm);
        }
    }

    /** Cheer into a storm fuels every thread of complaint; in calm weather the table says it does nothing. */
    private void cheer(OwnPost post, int storm) {
        for (Thread thread : scene.threads.values()) {
            if (thread.isCriticism() && !thread.resolved) {
                Moment open = effects.moment(thread, Channel.PUBLIC, true);
                Moment moment = new Moment(open.phase(), open.channel(), false, true, storm);
                effects.apply(thread, effects.single(thread, Move.AD_IN_STORM, moment), new Cause.Posted(post.id()));
            }
        }
    }
}
