package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Call;
import app.gegenwind.simulation.Damage;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Lift;
import app.gegenwind.simulation.Refusal;
import app.gegenwind.simulation.Refusal.Reason;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Skipped;
import app.gegenwind.simulation.Transcript;
import app.gegenwind.simulation.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The world of one run: puts the rules together and lets time pass. */
public final class World {
    private final Scene scene;
    private final Weather weather;
    private final Beats beats;
    private final Refusals refusals;
    private final Desk desk;
    private final Closing closing;
    private final Quiet quiet;
    private final Snapshot snapshot;

    public World(Bundle bundle, long seed) {
        scene = new Scene(bundle, seed);
        weather = new Weather(scene);
        Effects effects = new Effects(scene);
        Opening opening = new Opening(scene, new Crowd(scene, weather), weather);
        Authors authors = new Authors(scene, effects, opening, weather);
        Reaching reaching = new Reaching(scene);
        Hands hands = new Hands(scene);
        Posts posts = new Posts(scene, effects, reaching, hands);
        Workshop workshop = new Workshop(scene, hands);
        Knowledge knowledge = new Knowledge(scene);
        beats = new Beats(scene, opening, posts, weather, knowledge);
        refusals = new Refusals(scene);
        desk = new Desk(
                scene,
                effects,
                new Answering(scene, effects, authors, hands),
                new Moderating(scene, effects, authors, weather),
                knowledge,
                posts,
                workshop);
        closing = new Closing(scene);
        quiet = new Quiet(scene, this::step);
        snapshot = new Snapshot(scene, refusals, posts, new Feeding(scene, reaching, workshop));
        opening.schedule();
        opening.whenWaiting(beats::watch);
        posts.whenOut(beats::watch);
        reaching.schedule();
        posts.schedule();
        beats.schedule();
        closing.schedule();
    }

    public long now() {
        return scene.now;
    }

    public boolean ended() {
        return scene.ended;
    }

    public OptionalLong nextDue() {
        return scene.ended ? OptionalLong.empty() : OptionalLong.of(scene.agenda.next());
    }

    public List<Event> advanceTo(long millis) {
        int mark = scene.journal.size();
        long until = Math.min(millis, scene.scenario.lasts());
        while (!scene.ended && scene.agenda.next() <= until) {
            step();
        }
        scene.now = Math.max(scene.now, until);
        return scene.journal.since(mark);
    }

    public Skipped skip() {
        int mark = scene.journal.size();
        Call call = quiet.pass();
        return new Skipped(scene.journal.since(mark), call);
    }

    private void step() {
        scene.now = scene.agenda.next();
        scene.agenda.take().run();
        settle();
    }

    private void settle() {
        beats.happen();
        weather.settle();
    }

    public Verdict decide(long at, Decision decision) {
        if (at < scene.now) {
            return new Verdict.Refused(Refusal.of(Reason.TIME_BACKWARDS, Long.toString(at), Long.toString(scene.now)));
        }
        int mark = scene.journal.size();
        advanceTo(at);
        Optional<Refusal> refusal = refusals.of(decision);
        if (refusal.isPresent()) {
            return new Verdict.Refused(refusal.get());
        }
        desk.take(decision);
        settle();
        return new Verdict.Accepted(scene.journal.since(mark));
    }

    public Optional<Refusal> refusal(Decision decision) {
        return refusals.of(decision);
    }

    public Situation situation() {
        return snapshot.take();
    }

    public Transcript transcript() {
        return new Transcript(scene.journal.all());
    }

    public Optional<Lift> lift(String incident, long comment) {
        return scene.threads.get(incident).posts.find(comment).lift;
    }

    public Damage damage() {
        return scene.ledger.damage();
    }
}
