package app.gegenwind.assessment;

import static app.gegenwind.simulation.Stage.MINUTE;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.at;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Tone;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Stage;
import app.gegenwind.simulation.Timed;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A cheerful post at wind 3 and more costs standing: the same world with that one post taken off in time ends better, on every seed. */
class CheerInStormTest {
    private static final int SEEDS = 200;
    private static final int STORM = 3;

    private record Gone(String post, long at) {}

    @Test
    void whateverItsOwnWordsSay() {
        Bundle bundle = aScenario()
                .incident(angry("jana", Platform.FACEBOOK))
                .incident(angry("nils", Platform.INSTAGRAM))
                .incident(angry("lena", Platform.INSTAGRAM))
                .incident(angry("mira", Platform.FACEBOOK))
                .post("fun", at("1:00"), Tone.CHEERFUL)
                .build(Shipped.scenario("late-parcel").tables());
        assertThat(worlds(bundle, at("2:30"))).isGreaterThan(SEEDS / 4);
    }

    @Test
    void inTheFlood() {
        Bundle bundle = Shipped.scenario("flood-friday");
        assertThat(worlds(bundle, bundle.scenario().lasts())).isGreaterThan(SEEDS / 2);
    }

    private static Stage.AnIncident angry(String id, Platform on) {
        return incident(id).on(on).severity(2).spreads(0.95, "0:10");
    }

    /** In how many worlds such a post went out, having compared each of them at a moment. */
    private static long worlds(Bundle bundle, long until) {
        return LongStream.rangeClosed(1, SEEDS)
                .filter(seed -> {
                    Simulation run = Simulation.replay(bundle, seed, List.of(), until);
                    List<Gone> cheerful = intoTheStorm(bundle, run);
                    cheerful.forEach(post -> assertThat(damageWithout(post, bundle, seed, until))
                            .as(post + " on seed " + seed)
                            .isLessThan(run.damage().total()));
                    return !cheerful.isEmpty();
                })
                .count();
    }

    private static List<Gone> intoTheStorm(Bundle bundle, Simulation run) {
        return run.transcript().events().stream()
                .filter(Event.PostPublished.class::isInstance)
                .map(Event.PostPublished.class::cast)
                .filter(e -> e.storm() >= STORM && isCheerful(bundle, e.post()))
                .map(e -> new Gone(e.post(), e.at()))
                .toList();
    }

    private static boolean isCheerful(Bundle bundle, String post) {
        return bundle.scenario().post(post).tone() == Tone.CHEERFUL;
    }

    private static long damageWithout(Gone post, Bundle bundle, long seed, long until) {
        List<Timed> stopped = List.of(new Timed(post.at() - MINUTE, new Decision.StopPost(post.post())));
        return Simulation.replay(bundle, seed, stopped, until).damage().total();
    }
}
