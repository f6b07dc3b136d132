package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Trigger;

/** Whether a trigger of the script holds now. */
final class Triggers {
    private final Scene scene;

    Triggers(Scene scene) {
        this.scene = scene;
    }

    boolean holds(Trigger trigger) {
        return switch (trigger) {
            case Trigger.At t -> scene.now >= t.millis();
            case Trigger.Wind t -> scene.wind() >= t.level();
            case Trigger.StandingBelow t -> scene.ledger.damage().standing() < t.points() * 1000L;
            case Trigger.Published t -> published(t);
            case Trigger.Happened t -> scene.happened(t.beat());
            case Trigger.Known t -> scene.known.contains(t.fact());
            case Trigger.All t -> t.of().stream().allMatch(this::holds);
            case Trigger.Any t -> t.of().stream().anyMatch(this::holds);
            case Trigger.Not t -> !holds(t.of());
            case Trigger.Unanswered t -> unanswered(t);
            case Trigger.Replied t -> replied(t);
            case Trigger.Moved t -> moved(t);
            case Trigger.Resolved t -> resolved(t);
        };
    }

    private boolean published(Trigger.Published t) {
        Long at = scene.published.get(t.post());
        return at != null && scene.now >= at + t.millis();
    }

    private boolean unanswered(Trigger.Unanswered t) {
        Thread thread = scene.threads.get(t.incident());
        return thread != null && thread.waits() && scene.now >= thread.waitingSince + t.millis();
    }

    private boolean replied(Trigger.Replied t) {
        Thread thread = scene.threads.get(t.incident());
        return thread != null && thread.posts.find(Dice.key(thread.key, t.reply())) != null;
    }

    private boolean moved(Trigger.Moved t) {
        Thread thread = scene.threads.get(t.incident());
        return thread != null && thread.moves.contains(t.move());
    }

    private boolean resolved(Trigger.Resolved t) {
        Thread thread = scene.threads.get(t.incident());
        return thread != null && thread.resolved;
    }
}
