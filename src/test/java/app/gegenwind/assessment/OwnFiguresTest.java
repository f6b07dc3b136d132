package app.gegenwind.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Situation.Own;
import app.gegenwind.simulation.Timed;
import app.gegenwind.simulation.Verdict;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reading one's own figures beats believing a blog. Two desks have the same posts on the same days, worded alike, and answer nobody. One posts at the blog's
 * hour, the other when posts of the last three weeks had reached most. Neither knows the audience.
 */
class OwnFiguresTest {
    private static final Bundle MONTH = Shipped.scenario("first-month");
    private static final int SEEDS = 200;
    private static final LocalTime BLOG = LocalTime.of(10, 0);
    private static final Map<Platform, List<Integer>> SEPTEMBER = new EnumMap<>(Map.of(
            Platform.INSTAGRAM, List.of(8, 14, 16, 18, 21, 23), Platform.TIKTOK, List.of(9, 11, 15, 17, 22, 24)));

    private static final List<Pair> PAIRS =
            LongStream.rangeClosed(1, SEEDS).mapToObj(Pair::of).toList();

    /** Both desks on one seed. */
    private record Pair(Ended own, Ended blog) {
        static Pair of(long seed) {
            return new Pair(desk(seed, true), desk(seed, false));
        }
    }

    private record Ended(long reached, long engaged, long score) {}

    @Test
    void reachesMorePeople() {
        assertThat(median(Ended::reached)).isPositive();
    }

    @Test
    void engagesMorePeople() {
        assertThat(median(Ended::engaged)).isPositive();
    }

    @Test
    void scoresMore() {
        assertThat(median(Ended::score)).isPositive();
    }

    /** Ours minus the blog's, the median over the seeds. */
    private static long median(ToLongFunction<Ended> figure) {
        return PAIRS.stream()
                .map(pair -> figure.applyAsLong(pair.own()) - figure.applyAsLong(pair.blog()))
                .sorted()
                .skip(SEEDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Ended desk(long seed, boolean reads) {
        Simulation run = Simulation.start(MONTH, seed);
        List<Timed> taken = new ArrayList<>();
        SEPTEMBER.forEach((platform, days) -> {
            LocalTime hour = reads ? bestHour(run, platform) : BLOG;
            List<OwnPost> posts = posts(platform).limit(days.size()).toList();
            for (int i = 0; i < posts.size(); i++) {
                take(run, taken, composed(posts.get(i)));
                take(run, taken, new Decision.Schedule(posts.get(i).id(), slot(days.get(i), hour)));
            }
        });
        run.advanceTo(MONTH.scenario().lasts());
        return ended(run, Debrief.of(MONTH, seed, taken));
    }

    /** Whatever needs nobody's word. */
    private static Stream<OwnPost> posts(Platform platform) {
        return MONTH.scenario().cast().posts().values().stream()
                .filter(post -> post.platform() == platform)
                .filter(post -> post.published().isEmpty() && !post.isScheduled())
                .filter(post -> post.making().approval().isEmpty())
                .filter(post -> !post.making().duties().ai());
    }

    /** In the three hours in which posts of the channel had reached most, the time of the one that had reached most of all. */
    private static LocalTime bestHour(Simulation run, Platform platform) {
        Figures figures = Figures.of(MONTH, run.situation(), 0);
        int block = figures.reachByBlock(platform).entrySet().stream()
                .filter(entry -> entry.getValue().isEnough())
                .max(Comparator.comparingDouble(entry -> entry.getValue().mean()))
                .orElseThrow()
                .getKey();
        return figures.on(platform).stream()
                .filter(post -> post.block().number() == block)
                .max(Comparator.comparingLong(post -> post.numbers().reached()))
                .map(post -> post.out().toLocalTime())
                .orElseThrow();
    }

    private static Decision composed(OwnPost post) {
        return new Decision.Compose(post.id(), List.of(), List.of(), post.needs());
    }

    private static long slot(int day, LocalTime hour) {
        ZonedDateTime start = MONTH.scenario().clock().at(0);
        return ChronoUnit.MILLIS.between(start, start.withDayOfMonth(day).with(hour));
    }

    private static void take(Simulation run, List<Timed> taken, Decision decision) {
        assertThat(run.decide(run.situation().at(), decision)).isInstanceOf(Verdict.Accepted.class);
        taken.add(new Timed(run.situation().at(), decision));
    }

    private static Ended ended(Simulation run, Debrief debrief) {
        List<Own> out = run.situation().feeds().posts().stream()
                .filter(own -> own.published().orElse(0) > 0)
                .toList();
        return new Ended(
                out.stream().mapToLong(own -> own.numbers().reached()).sum(),
                out.stream().mapToLong(own -> own.numbers().engaged()).sum(),
                debrief.score().total());
    }
}
