package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event;

/** Takes decisions that were not refused. */
final class Desk {
    private final Scene scene;
    private final Effects effects;
    private final Answering answering;
    private final Moderating moderating;
    private final Knowledge knowledge;
    private final Posts posts;
    private final Workshop workshop;

    Desk(
            Scene scene,
            Effects effects,
            Answering answering,
            Moderating moderating,
            Knowledge knowledge,
            Posts posts,
            Workshop workshop) {
        this.scene = scene;
        this.effects = effects;
        this.answering = answering;
        this.moderating = moderating;
        this.knowledge = knowledge;
        this.posts = posts;
        this.workshop = workshop;
    }

    void take(Decision decision) {
        if (decision instanceof Decision.OfClock) {
            return;
        }
        long number = ++scene.decisions;
        switch (decision) {
            case Decision.Answer d -> answer(d, number);
            case Decision.Moderate d -> moderating.use(thread(d.incident()), d, number);
            case Decision.Ignore d -> ignore(thread(d.incident()), number);
            case Decision.Escalate d -> escalate(thread(d.incident()), number);
            case Decision.Ask d -> knowledge.ask(scene.scenario.fact(d.fact()));
            case Decision.PauseQueue d -> pause();
            case Decision.ResumeQueue d -> resume();
            case Decision.StopPost d -> posts.stop(d.post());
            case Decision.Unschedule d -> posts.unschedule(d.post(), number);
            case Decision.Compose d -> workshop.compose(d, number);
            case Decision.Submit d -> workshop.submit(d.post(), number);
            case Decision.Schedule d -> posts.schedule(d, number);
            case Decision.Engage d -> posts.engage(d.post(), number);
            case Decision.OfClock d -> {}
        }
    }

    private Thread thread(String incident) {
        return scene.threads.get(incident);
    }

    private void answer(Decision.Answer d, long number) {
        Thread thread = thread(d.incident());
        answering.start(thread, thread.incident.reply(d.reply()).orElseThrow(), number);
    }

    private void ignore(Thread thread, long number) {
        Moment moment = effects.moment(thread, Channel.PUBLIC, true);
        scene.tell(new Event.Ignored(scene.now, thread.id(), moment, number));
        thread.ignored = true;
        effects.apply(thread, effects.single(thread, Move.SILENCE, moment), new Cause.Decided(number));
        thread.moves.add(Move.SILENCE);
    }

    private void escalate(Thread thread, long number) {
        Moment moment = effects.moment(thread, Channel.PUBLIC, true);
        scene.tell(new Event.Escalated(scene.now, thread.id(), moment, number));
        thread.escalated = true;
        thread.moves.add(Move.ESCALATE);
    }

    private void pause() {
        scene.queuePaused = true;
        scene.tell(new Event.QueuePaused(scene.now, effects.deskMoment()));
    }

    private void resume() {
        scene.queuePaused = false;
        scene.tell(new Event.QueueResumed(scene.now));
    }
}
