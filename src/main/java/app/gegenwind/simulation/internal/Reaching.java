package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Numbers;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.PostStatus;
import app.gegenwind.simulation.Situation.Speech;
import app.gegenwind.simulation.internal.reach.Landscape;
import app.gegenwind.simulation.internal.reach.Response;
import app.gegenwind.simulation.internal.reach.Stages;
import app.gegenwind.simulation.internal.reach.Travel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Own posts on their way: read at fixed ages, handed on in stages, overtaken by newer ones. It reads the crowd's complaints; nothing of the crowd
 * reads it. What went out before the run has travelled in the same way before its first moment.
 */
final class Reaching {
    private static final long DAY = 86_400_000;
    private static final long FIRST_HOUR = 3_600_000;
    /** Answering the early comments once counts like so many answers. */
    private static final int COMMENTS_ANSWERED = 2;

    private final Scene scene;
    private final Landscape landscape;
    private final Agenda past = new Agenda();
    private final List<Sent> sent = new ArrayList<>();
    /** Those a newer one still takes attention from. */
    private final Map<Platform, List<Sent>> alive = new EnumMap<>(Platform.class);

    /** A post that went out. */
    private record Sent(Own own, Travel travel, Response response) {}

    Reaching(Scene scene) {
        this.scene = scene;
        this.landscape = new Landscape(scene.bundle);
    }

    /** Lets the posts of the time before travel up to the first moment. */
    void schedule() {
        scene.own.values().stream()
                .filter(own -> own.status == PostStatus.PUBLISHED)
                .forEach(own -> {
                    long at = own.post.published().orElseThrow();
                    past.add(at, Agenda.Priority.SCRIPT, () -> send(own, at));
                });
        while (!past.isEmpty()) {
            past.take().run();
        }
    }

    void send(Own own, long at) {
        List<Sent> others = alive.computeIfAbsent(own.post.platform(), _ -> new ArrayList<>());
        others.removeIf(other -> at - other.travel.published() >= DAY && other.travel.isSpent(at));
        int before = (int)
                others.stream().filter(o -> at - o.travel.published() < DAY).count();
        others.forEach(other -> other.travel.overtaken(at));
        long key = Dice.key(scene.seed, "post " + own.post.id());
        Travel travel = landscape.travel(own.post, at, key, before);
        Sent out = new Sent(own, travel, landscape.response(own.post, own.draws(), key, before));
        sent.add(out);
        others.add(out);
        Travel.READINGS.forEach(age -> later(at + age, () -> read(out, at + age)));
    }

    private void later(long at, Runnable what) {
        if (at <= 0) {
            past.add(at, Agenda.Priority.FADING, what);
        } else {
            scene.at(at, Agenda.Priority.FADING, what);
        }
    }

    private void read(Sent out, long at) {
        out.travel.advance(at);
        if (out.travel.isJudged(at)) {
            out.travel.judge(at, Stages.score(out.response.appeal(), answers(out), complaints(out)));
        }
        Numbers numbers = out.response.numbers(out.travel.reached());
        out.own.readings.add(new Situation.Reading(at - out.travel.published(), numbers));
        if (at > 0) {
            scene.tell(new Event.PostRead(at, out.own.post.id(), numbers));
        }
    }

    /** What the brand answered under the post in its first hour. */
    private int answers(Sent out) {
        long early = out.travel.published() + FIRST_HOUR;
        long inThreads = under(out)
                .flatMap(thread -> thread.posts.all().stream())
                .filter(p -> p.speech instanceof Speech.Brand && p.at <= early)
                .count();
        long engaged = out.own.engaged.stream().filter(done -> done <= early).count();
        return (int) (inThreads + COMMENTS_ANSWERED * engaged);
    }

    private int complaints(Sent out) {
        return under(out).mapToInt(thread -> thread.hostile).sum();
    }

    private Stream<Thread> under(Sent out) {
        return scene.underPosts.getOrDefault(out.own.post.id(), List.of()).stream();
    }

    /** Followers of each channel: those of the brand at the start, and what posts have won since. */
    Map<Platform, Long> followers() {
        Map<Platform, Long> followers = new EnumMap<>(Platform.class);
        followers.putAll(scene.scenario.brand().channels());
        sent.forEach(out -> followers.merge(out.own.post.platform(), won(out), Long::sum));
        return followers;
    }

    /** What a post has won in this run; what it won before the first moment is among the brand's followers already. */
    private static long won(Sent out) {
        long published = out.travel.published();
        long before = 0;
        long now = 0;
        for (Situation.Reading reading : out.own.readings) {
            now = reading.numbers().followers();
            before = published + reading.age() <= 0 ? now : before;
        }
        return now - before;
    }
}
