package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Fact;
import app.gegenwind.simulation.Event;

/** What the desk knows: asking takes simulated time. */
final class Knowledge {
    private final Scene scene;

    Knowledge(Scene scene) {
        this.scene = scene;
    }

    void ask(Fact fact) {
        long answer = scene.now + fact.takes();
        scene.asked.put(fact.id(), answer);
        scene.tell(new Event.FactAsked(scene.now, fact.id(), answer));
        scene.at(answer, Agenda.Priority.SCRIPT, () -> learn(fact.id(), true));
    }

    void learn(String fact, boolean asked) {
        if (scene.known.add(fact)) {
            scene.tell(new Event.FactLearned(scene.now, fact, asked));
        }
    }
}
