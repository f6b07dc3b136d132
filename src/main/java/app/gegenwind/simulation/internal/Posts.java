package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Tone;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Situation.PostStatus;
import app.gegenwind.simulation.Situation.Trouble;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The calendar of own posts: each goes out in its slot if it is ready and the queue runs. */
final class Posts {
    private final Scene scene;
    private final Effects effects;
    private final Reaching reaching;
    private final Hands hands;
    private Consumer<OwnPost> out = post -> {};

    Posts(Scene scene, Effects effects, Reaching reaching, Hands hands) {
        this.scene = scene;
        this.effects = effects;
        this.reaching = reaching;
        this.hands = hands;
    }

    /** Somebody else wants to hear whenever a post has gone out. */
    void whenOut(Consumer<OwnPost> listener) {
        out = listener;
    }

    void schedule() {
        scene.own.values().stream().filter(own -> own.slot != Own.NONE).forEach(this::watch);
    }

    private void watch(Own own) {
        long slot = own.slot;
        scene.at(slot, Agenda.Priority.SCRIPT, () -> {
            if (own.slot == slot) {
                due(own);
            }
        });
    }

    void schedule(Decision.Schedule d, long decision) {
        Own own = scene.own(d.post());
        long from = own.slot;
        own.slot = d.slot();
        own.trouble = own.trouble.filter(Trouble.Returned.class::isInstance);
        scene.tell(new Event.PostScheduled(scene.now, d.post(), d.slot(), from, decision));
        watch(own);
    }

    void unschedule(String post, long decision) {
        scene.own(post).slot = Own.NONE;
        scene.tell(new Event.PostUnscheduled(scene.now, post, decision));
    }

    void stop(String post) {
        Own own = scene.own(post);
        own.status = PostStatus.STOPPED;
        hands.drop(own);
        own.trouble = Optional.empty();
        own.slot = Own.NONE;
        own.due = Own.NONE;
        scene.tell(new Event.PostStopped(scene.now, post));
    }

    /** Answering early comments is as much work as an answer. */
    void engage(String post, long decision) {
        long done = hands.handle();
        scene.own(post).engaged.add(done);
        scene.tell(new Event.PostEngaged(scene.now, post, done, decision));
    }

    /** Has a slot and waits for it. */
    static boolean inQueue(Own own) {
        return own.isOpen() && own.slot != Own.NONE;
    }

    /** Ids of those in the queue, soonest first. */
    List<String> queue() {
        return scene.own.values().stream()
                .filter(Posts::inQueue)
                .sorted(Comparator.comparingLong(own -> own.slot))
                .map(own -> own.post.id())
                .toList();
    }

    /** A beat sends it out now. */
    void due(OwnPost post) {
        due(scene.own(post.id()));
    }

    private void due(Own own) {
        if (!own.isOpen()) {
            return;
        }
        if (scene.queuePaused || !own.isReady()) {
            hold(own);
        } else {
            publish(own);
        }
    }

    /** A slot that has come is lost; one still to come stays, whatever a beat wanted. */
    private void hold(Own own) {
        if (own.slot <= scene.now) {
            own.slot = Own.NONE;
            own.trouble = own.trouble.or(() -> Optional.of(new Trouble.Held(scene.now)));
        }
        scene.tell(new Event.PostHeld(scene.now, own.post.id()));
    }

    private void publish(Own own) {
        int storm = scene.wind();
        own.status = PostStatus.PUBLISHED;
        own.slot = Own.NONE;
        own.trouble = Optional.empty();
        scene.published.put(own.post.id(), scene.now);
        scene.tell(new Event.PostPublished(scene.now, own.post.id(), storm));
        reaching.send(own, scene.now);
        if (own.post.tone() == Tone.CHEERFUL) {
            cheer(own.post, storm);
        }
        out.accept(own.post);
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
