package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Reply;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Marks;
import app.gegenwind.simulation.Situation.Offer;
import app.gegenwind.simulation.Situation.Status;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A picture of the world as it stands. */
final class Snapshot {
    private final Scene scene;
    private final Refusals refusals;
    private final Posts posts;
    private final Feeding feeding;

    Snapshot(Scene scene, Refusals refusals, Posts posts, Feeding feeding) {
        this.scene = scene;
        this.refusals = refusals;
        this.posts = posts;
        this.feeding = feeding;
    }

    Situation take() {
        return new Situation(
                scene.now,
                scene.ended,
                new Situation.Weather(
                        scene.wind(),
                        new TreeMap<>(scene.winds),
                        scene.ledger.damage().standing()),
                scene.threads.values().stream().map(this::thread).toList(),
                List.copyOf(scene.beats),
                scene.scenario.cast().facts().keySet().stream().map(this::fact).toList(),
                queue(),
                List.copyOf(scene.writing),
                feeding.feeds(),
                List.copyOf(scene.history));
    }

    private Situation.FactState fact(String id) {
        Long due = scene.asked.get(id);
        return new Situation.FactState(
                id, scene.known.contains(id), due == null ? OptionalLong.empty() : OptionalLong.of(due));
    }

    private Situation.Queue queue() {
        List<Situation.Published> out = scene.published.entrySet().stream()
                .map(e -> new Situation.Published(e.getKey(), e.getValue()))
                .toList();
        return new Situation.Queue(scene.queuePaused, posts.queue(), out);
    }

    private Situation.Thread thread(Thread t) {
        return new Situation.Thread(
                t.id(),
                status(t),
                t.openedAt,
                optional(t.waitingSince),
                t.impatient,
                t.posts.all().stream().map(Thread.Post::message).toList(),
                offers(t, t.incident.answers().replies().values()),
                offers(t, t.privateReplies().values()),
                marks(t));
    }

    private static Status status(Thread t) {
        if (t.removed) {
            return Status.REMOVED;
        }
        if (t.resolved) {
            return Status.RESOLVED;
        }
        if (t.ignored) {
            return Status.IGNORED;
        }
        return t.waits() ? Status.WAITING : Status.ANSWERED;
    }

    /** What is said already or not offered yet is left out; what cannot be said now says why. */
    private List<Offer> offers(Thread t, Collection<Reply> replies) {
        return replies.stream()
                .filter(r -> !t.said.contains(r.id()) && refusals.isOffered(t, r))
                .map(r -> new Offer(r.id(), refusals.answer(t, r)))
                .filter(o -> !isClosed(o))
                .toList();
    }

    private static boolean isClosed(Offer offer) {
        return offer.refused()
                .map(r -> r.reason() == app.gegenwind.simulation.Refusal.Reason.CLOSED)
                .orElse(false);
    }

    private static Marks marks(Thread t) {
        return new Marks(
                t.invited,
                t.privateWaits(),
                t.escalated,
                t.ignored,
                optional(t.promise),
                List.copyOf(t.used),
                List.copyOf(t.spilledTo));
    }

    private static OptionalLong optional(long millis) {
        return millis < 0 ? OptionalLong.empty() : OptionalLong.of(millis);
    }
}
