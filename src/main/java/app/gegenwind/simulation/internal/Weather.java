package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Situation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Wind and standing: what the desk can read off, kept after every message. */
final class Weather {
    private final Scene scene;
    private final Set<String> watched = new LinkedHashSet<>();
    private long told = 100_000;

    Weather(Scene scene) {
        this.scene = scene;
        sample(0);
    }

    /** A hostile public message on a topic. */
    void criticised(Thread thread, long message, long author) {
        gauge(thread.incident.topic()).criticism(message, scene.now, author, thread.channels);
        follow(thread.incident.topic());
    }

    void reported(String topic, long id, List<Platform> on) {
        gauge(topic).report(id, scene.now, on);
        follow(topic);
    }

    void withdrawn(Thread thread, long message) {
        gauge(thread.incident.topic()).remove(message);
        read(thread.incident.topic());
    }

    /** Tells standing if its whole points have changed. */
    void settle() {
        long standing = scene.ledger.damage().standing();
        if (standing / 1000 != told / 1000) {
            told = standing;
            scene.tell(new Event.StandingChanged(scene.now, standing));
            sample(scene.wind());
        }
    }

    /** Reads the gauge now, and again when the oldest thing it counts leaves the window. */
    private void follow(String topic) {
        read(topic);
        if (watched.add(topic)) {
            scene.at(gauge(topic).nextFading(), Agenda.Priority.FADING, () -> fade(topic));
        }
    }

    private void fade(String topic) {
        watched.remove(topic);
        read(topic);
        if (!gauge(topic).isEmpty()) {
            follow(topic);
        }
    }

    private void read(String topic) {
        WindGauge gauge = gauge(topic);
        gauge.fade(scene.now);
        int before = scene.wind(topic);
        int level = gauge.level();
        if (level != before) {
            scene.winds.put(topic, level);
            scene.tell(new Event.WindChanged(scene.now, topic, before, level));
            sample(scene.wind());
        }
    }

    private void sample(int wind) {
        scene.history.add(
                new Situation.Sample(scene.now, wind, scene.ledger.damage().standing(), scene.crowd));
    }

    private WindGauge gauge(String topic) {
        return scene.gauges.computeIfAbsent(topic, t -> new WindGauge());
    }
}
