package app.gegenwind.simulation.internal;

import app.gegenwind.simulation.Event;

/** The end of a run: what is still unresolved is counted. */
final class Closing {
    private final Scene scene;

    Closing(Scene scene) {
        this.scene = scene;
    }

    void schedule() {
        scene.at(scene.scenario.lasts(), Agenda.Priority.END, this::end);
    }

    private void end() {
        scene.threads.values().forEach(this::count);
        scene.ended = true;
        scene.tell(new Event.RunEnded(scene.now, scene.capped));
    }

    private void count(Thread thread) {
        if (thread.resolved || thread.removed) {
            return;
        }
        if (thread.asksForAnAnswer()) {
            scene.ledger.waiting(thread.id(), Ledger.UNRESOLVED_PER_SEVERITY * Opening.weight(thread));
        } else if (!thread.ignored) {
            scene.ledger.waiting(thread.id(), Ledger.LEFT_STANDING);
        }
    }
}
