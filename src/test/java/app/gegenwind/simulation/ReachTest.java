package app.gegenwind.simulation;

import static app.gegenwind.simulation.Stage.MINUTE;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.at;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.Shipped;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Audience.Segment;
import app.gegenwind.scenario.vocabulary.Format;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    void aStoryIsGoneAfterADay() {
        Bundle bundle = aScenario()
                .days(7)
                .followers(Platform.INSTAGRAM, FOLLOWERS)
                .post(APost.post("story").format(Format.STORY).at("10:00"))
                .post(APost.post("image").format(Format.IMAGE).at("10:00"))
                .build();
        Bundle shipped = new Bundle(
                bundle.scenario(),
                Shipped.scenario("late-parcel").tables(),
                bundle.plans(),
                bundle.sources(),
                bundle.hash());
        for (long seed = 1; seed <= SEEDS; seed++) {
            var feeds = Simulation.replay(
                            shipped, seed, List.of(), shipped.scenario().lasts())
                    .situation()
                    .feeds();
            assertThat(later(feeds.post("story"))).isZero();
            assertThat(later(feeds.post("image"))).isPositive();
        }
    }

    /** People reached between the first and the second day. */
    private static long later(Situation.Own own) {
        var readings = own.readings();
        return readings.get(7).numbers().reached() - readings.get(6).numbers().reached();
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

    /** On the platforms as they are shipped; the two are about what their people like, the six about nothing in particular. */
    @ParameterizedTest
    @EnumSource(Platform.class)
    void sixPostsADayReachLessTogetherThanTwoGoodOnes(Platform platform) {
        Bundle six = day(platform, "humour", 8, 10, 12, 14, 16, 18);
        Bundle two = day(platform, "craft", 8, 18);
        List<Long> fewer = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> total(six, seed) - total(two, seed))
                .sorted()
                .toList();
        assertThat(fewer.get(SEEDS / 2)).isNegative();
        assertThat(fewer.stream().mapToLong(Long::longValue).sum()).isNegative();
    }

    private static Bundle day(Platform platform, String topic, int... hours) {
        Stage stage = aScenario().days(7).followers(platform, FOLLOWERS);
        stage.audience(platform, new Segment("all", 100, Optional.empty(), Map.of("craft", 150), Map.of()));
        for (int hour : hours) {
            stage.post(APost.post("post-" + hour).on(platform).topic(topic).at(hour + ":00"));
        }
        Bundle b = stage.build();
        return new Bundle(b.scenario(), Shipped.scenario("late-parcel").tables(), b.plans(), b.sources(), b.hash());
    }

    private static long total(Bundle bundle, long seed) {
        Situation last = Simulation.replay(
                        bundle, seed, List.of(), bundle.scenario().lasts())
                .situation();
        return last.feeds().posts().stream()
                .mapToLong(own -> own.numbers().reached())
                .sum();
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

    @Test
    void answeringTheEarlyCommentsRaisesReachAndNeverLowersIt() {
        Bundle bundle = posting("0:10").build();
        List<Timed> engaging = List.of(engage("0:26"), engage("0:40"), engage("0:55"));
        long more = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            long with = reached(bundle, seed, engaging);
            long without = reached(bundle, seed, List.of());
            assertThat(with).as("seed " + seed).isGreaterThanOrEqualTo(without);
            more += with > without ? 1 : 0;
        }
        assertThat(more).as("worlds in which it made a difference").isGreaterThan(20);
    }

    private static Timed engage(String clock) {
        return new Timed(at(clock), new Decision.Engage("post-0-10"));
    }

    @Test
    void howFarPostsTravelNeverChangesWhatTheCrowdWrites() {
        Stage few = underPost(posting("0:10", "0:30"), 1.2);
        Stage many = underPost(posting("0:10", "0:30").followers(Platform.INSTAGRAM, 100 * FOLLOWERS), 1.2);
        for (long seed = 1; seed <= SEEDS; seed++) {
            assertThat(comments(few.build(), seed)).isEqualTo(comments(many.build(), seed));
        }
    }

    private static List<String> comments(Bundle bundle, long seed) {
        return Simulation.replay(bundle, seed, List.of(), Stage.LASTS).transcript().lines().stream()
                .filter(line -> !line.contains(" post-read "))
                .toList();
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
