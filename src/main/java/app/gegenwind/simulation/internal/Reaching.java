package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Incident.Place;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Speech;
import app.gegenwind.simulation.internal.reach.Landscape;
import app.gegenwind.simulation.internal.reach.Stages;
import app.gegenwind.simulation.internal.reach.Travel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Own posts on their way: read at fixed ages, handed on in stages, overtaken by newer ones. It reads the crowd's complaints; nothing of the crowd
 * reads it. What went out before the run has travelled in the same way before its first moment.
 */
final class Reaching {
    private static final long DAY = 86_400_000;
    private static final long FIRST_HOUR = 3_600_000;
    private static final double TEN_THOUSAND = 10_000;

    private final Scene scene;
    private final Landscape landscape;
    private final Agenda past = new Agenda();
    private final List<Sent> sent = new ArrayList<>();

    /** A post that went out. The numbers are those of its latest reading. */
    private static final class Sent {
        final OwnPost post;
        final Travel travel;
        final double appeal;
        long reached;
        long engaged;

        Sent(OwnPost post, Travel travel, double appeal) {
            this.post = post;
            this.travel = travel;
            this.appeal = appeal;
        }
    }

    Reaching(Scene scene) {
        this.scene = scene;
        this.landscape = new Landscape(scene.bundle);
    }

    /** Lets the posts of the time before travel up to the first moment. */
    void schedule() {
        scene.scenario.cast().posts().values().stream()
                .filter(post -> !post.isScheduled())
                .forEach(post -> past.add(post.at(), Agenda.Priority.SCRIPT, () -> send(post, post.at())));
        while (!past.isEmpty()) {
            past.take().run();
        }
    }

    void send(OwnPost post, long at) {
        List<Sent> others = sent.stream()
                .filter(other -> other.post.platform() == post.platform())
                .toList();
        int before = (int)
                others.stream().filter(o -> at - o.travel.published() < DAY).count();
        others.forEach(other -> other.travel.overtaken(at));
        long key = Dice.key(scene.seed, "post " + post.id());
        Sent out = new Sent(post, landscape.travel(post, at, key, before), landscape.appeal(post, key));
        sent.add(out);
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
            out.travel.judge(at, Stages.score(out.appeal, answers(out), complaints(out)));
        }
        int rate = scene.bundle.facts(out.post.platform()).posting().engaged();
        out.reached = Math.round(out.travel.reached());
        out.engaged = Math.round(out.travel.reached() * out.appeal * rate / TEN_THOUSAND);
        if (at > 0) {
            scene.tell(new Event.PostRead(at, out.post.id(), out.reached, out.engaged));
        }
    }

    /** The brand's answers under the post in its first hour. */
    private int answers(Sent out) {
        return (int) under(out)
                .flatMap(thread -> thread.posts.all().stream())
                .filter(p -> p.speech instanceof Speech.Brand && p.at - out.travel.published() <= FIRST_HOUR)
                .count();
    }

    private int complaints(Sent out) {
        return under(out).mapToInt(thread -> thread.hostile).sum();
    }

    private Stream<Thread> under(Sent out) {
        return scene.threads.values().stream()
                .filter(thread ->
                        thread.incident.place() instanceof Place.UnderPost(String post) && post.equals(out.post.id()));
    }

    /** The posts that are out with the numbers last read, in the order they went out. */
    List<Situation.Travelled> travelled() {
        return sent.stream()
                .map(s -> new Situation.Travelled(s.post.id(), s.travel.published(), s.reached, s.engaged))
                .toList();
    }
}
