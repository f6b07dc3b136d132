package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Situation;
import java.util.List;

/** Wind and standing: what the desk can read off, kept after every message. */
final class Weather {
    private final Scene scene;
    private long told = 100_000;

    Weather(Scene scene) {
        this.scene = scene;
        sample(0);
    }

    /** A hostile public message on a topic. */
    void criticised(Thread thread, long message, long author) {
        WindGauge gauge = gauge(thread.incident.topic());
        gauge.criticism(message, scene.now, author, thread.channels);
        follow(gauge);
    }

    void reported(String topic, long id, List<Platform> on) {
        WindGauge gauge = gauge(topic);
        gauge.report(id, scene.now, on);
        follow(gauge);
    }

    void withdrawn(Thread thread, long message) {
        WindGauge gauge = gauge(thread.incident.topic());
        gauge.remove(message);
        read(gauge);
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
    private void follow(WindGauge gauge) {
        read(gauge);
        if (!gauge.followed) {
            gauge.followed = true;
            scene.at(gauge.nextFading(), Agenda.Priority.FADING, () -> fade(gauge));
        }
    }

    private void fade(WindGauge gauge) {
        gauge.followed = false;
        read(gauge);
        if (!gauge.isEmpty()) {
            follow(gauge);
        }
    }

    private void read(WindGauge gauge) {
        gauge.fade(scene.now);
        int before = scene.wind(gauge.topic);
        int level = gauge.level();
        if (level != before) {
            scene.winds.put(gauge.topic, level);
            scene.tell(new Event.WindChanged(scene.now, gauge.topic, before, level));
            sample(scene.wind());
        }
    }

    private void sample(int wind) {
        scene.history.add(
                new Situation.Sample(scene.now, wind, scene.ledger.damage().standing(), scene.crowd));
    }

    private WindGauge gauge(String topic) {
        return scene.gauges.computeIfAbsent(topic, WindGauge::new);
    }
}
