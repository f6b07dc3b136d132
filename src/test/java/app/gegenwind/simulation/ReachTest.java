package app.gegenwind.simulation;

import static app.gegenwind.simulation.Stage.MINUTE;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.at;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How far own posts travel, on 200 seeds each. */
class ReachTest {
    private static final int SEEDS = 200;
    private static final long FOLLOWERS = 10_000;

    @Test
    void aPostIsReadAtFixedAgesAndItsReachNeverFalls() {
        Bundle bundle = posting("0:10").build();
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Event.PostRead> read = read(bundle, seed, List.of());
            assertThat(read).extracting(Event.PostRead::at).containsExactly(at("0:25"), at("1:10"), at("2:10"));
            assertThat(read).extracting(r -> r.numbers().reached()).isSorted();
            assertThat(read.getLast().numbers().reached()).isPositive();
        }
    }

    @Test
    void whatWentOutBeforeTheRunHasTravelledBeforeItsFirstMoment() {
        Bundle bundle = aScenario()
                .followers(Platform.INSTAGRAM, FOLLOWERS)
                .post("old", -24 * 60 * MINUTE, Tone.NEUTRAL)
                .build();
        Situation first = Simulation.start(bundle, 1).situation();
        assertThat(first.feeds().posts()).extracting(Situation.Own::post).containsExactly("old");
        assertThat(first.feeds().posts().getFirst().numbers().reached()).isPositive();
    }

    @Test
    void sixPostsInARowReachLessThanTwoApart() {
        Bundle six = posting("0:10", "0:30", "0:50", "1:10", "1:30", "1:50").build();
        Bundle two = posting("0:10", "1:50").build();
        assertThat(LongStream.rangeClosed(1, SEEDS)
                        .filter(seed -> perPost(six, seed) < perPost(two, seed))
                        .count())
                .isEqualTo(SEEDS);
    }

    private static double perPost(Bundle bundle, long seed) {
        Situation last = Simulation.replay(bundle, seed, List.of(), Stage.LASTS).situation();
        return last.feeds().posts().stream()
                .mapToLong(own -> own.numbers().reached())
                .average()
                .orElseThrow();
    }

    @Test
    void answersInTheFirstHourRaiseReachAndNeverLowerIt() {
        Bundle bundle = underPost(posting("0:10"), 1.0).build();
        List<Timed> answers = List.of(
                new Timed(at("0:20"), new Decision.Answer("jana", "sorry")),
                new Timed(at("0:25"), new Decision.Answer("jana", "step")),
                new Timed(at("0:30"), new Decision.Answer("jana", "feel")));
        long more = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            long with = reached(bundle, seed, answers);
            long without = reached(bundle, seed, List.of());
            assertThat(with).as("seed " + seed).isGreaterThanOrEqualTo(without);
            more += with > without ? 1 : 0;
        }
        assertThat(more).as("worlds in which it made a difference").isGreaterThan(10);
    }

    @Test
    void complaintsUnderAPostLowerItsReachAndNeverRaiseIt() {
        Bundle calm = underPost(posting("0:10"), 0.01).build();
        Bundle angry = underPost(posting("0:10"), 1.6).build();
        long less = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            long under = reached(angry, seed, List.of());
            long alone = reached(calm, seed, List.of());
            assertThat(under).as("seed " + seed).isLessThanOrEqualTo(alone);
            less += under < alone ? 1 : 0;
        }
        assertThat(less).as("worlds in which it made a difference").isGreaterThan(5);
    }

    private static long reached(Bundle bundle, long seed, List<Timed> decisions) {
        return read(bundle, seed, decisions).getLast().numbers().reached();
    }

    private static Stage posting(String... times) {
        Stage stage = aScenario().followers(Platform.INSTAGRAM, FOLLOWERS);
        for (String time : times) {
            stage.post("post-" + time.replace(':', '-'), at(time), Tone.NEUTRAL);
        }
        return stage;
    }

    private static Stage underPost(Stage stage, double offspring) {
        return stage.incident(incident("jana")
                        .on(Platform.INSTAGRAM)
                        .under("post-0-10")
                        .opens("0:12")
                        .spreads(offspring, "0:10")
                        .reply("sorry", Move.APOLOGY)
                        .reply("step", Move.NEXT_STEP)
                        .reply("feel", Move.EMPATHY))
                .effect(Move.APOLOGY, .5, 0, 0)
                .effect(Move.NEXT_STEP, .5, 0, 0)
                .effect(Move.EMPATHY, .5, 0, 0);
    }

    private static List<Event.PostRead> read(Bundle bundle, long seed, List<Timed> decisions) {
        List<Event.PostRead> read = new ArrayList<>();
        Simulation.replay(bundle, seed, decisions, Stage.LASTS)
                .transcript()
                .events()
                .forEach(e -> {
                    if (e instanceof Event.PostRead r) {
                        read.add(r);
                    }
                });
        return read;
    }
}
