package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Invitation;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Situation.Speech;
import java.util.List;

/** How authors take an answer: content, not content, or writing in private. */
final class Authors {
    private static final long REACTION = 9;
    private static final long SOONEST = 3 * 60_000L;
    private static final int SPREAD = 5 * 60_000;

    private final Scene scene;
    private final Effects effects;
    private final Opening opening;
    private final Weather weather;

    Authors(Scene scene, Effects effects, Opening opening, Weather weather) {
        this.scene = scene;
        this.effects = effects;
        this.opening = opening;
        this.weather = weather;
    }

    /** Three to eight minutes later the author shows what they think of the answer. */
    void react(Thread thread, Reply reply, Channel channel) {
        long key = Dice.key(thread.key, reply.id());
        long at = scene.now + SOONEST + Dice.below(key, REACTION, SPREAD);
        scene.at(at, Agenda.Priority.AUTHOR, () -> judge(thread, reply, channel));
    }

    private void judge(Thread thread, Reply reply, Channel channel) {
        if (thread.resolved || thread.removed) {
            return;
        }
        if (isContent(thread)) {
            resolve(thread, channel);
        } else if (thread.satisfaction < 0 && !reply.then().isEmpty()) {
            answerBack(thread, reply, channel);
        }
    }

    private static boolean isContent(Thread thread) {
        return thread.settling && thread.satisfaction >= 0 && thread.conversationDone();
    }

    private void resolve(Thread thread, Channel channel) {
        settle(thread);
        effects.apply(
                thread,
                effects.single(thread, Move.RESOLVED, effects.moment(thread, channel, true)),
                new Cause.Script());
        if (!thread.incident.thanks().isEmpty()) {
            say(thread, "thanks", channel, new Speech.Thanks());
        }
    }

    /** Nothing more is asked of the brand here. */
    void settle(Thread thread) {
        thread.resolved = true;
        thread.waitingSince = -1;
        thread.impatient = false;
        thread.spreading.ifPresent(Spreading::calm);
        scene.ledger.resolve(thread.id());
        scene.tell(new Event.Resolved(scene.now, thread.id()));
    }

    private void answerBack(Thread thread, Reply reply, Channel channel) {
        scene.tell(new Event.AuthorAnswered(scene.now, thread.id(), reply.id()));
        long id = say(thread, "then " + reply.id(), channel, new Speech.Then(reply.id()));
        if (channel == Channel.PUBLIC && thread.isCriticism() && !thread.isSilenced()) {
            weather.criticised(thread, id, thread.key);
            scene.ledger.seen(
                    thread.id(), Ledger.HOSTILE_SEEN * thread.incident.nature().severity());
        }
        opening.waitAgain(thread);
    }

    /** The author comes to the private channel unless the answer made things worse or the platform has none. */
    void invite(Thread thread) {
        boolean worse = thread.satisfaction < Thread.start(thread.incident.nature());
        if (thread.invited || worse || thread.incident.answers().steps().isEmpty()) {
            return;
        }
        thread.invited = true;
        nextStep(thread);
    }

    /** The next private message, if the script has one. */
    void nextStep(Thread thread) {
        List<Incident.PrivateStep> steps = thread.incident.answers().steps();
        if (thread.stepsWritten < steps.size()) {
            long after = steps.get(thread.stepsWritten).after() * pace(thread);
            scene.at(scene.now + after, Agenda.Priority.AUTHOR, () -> write(thread));
        }
    }

    /** Who must write first takes twice as long. */
    private int pace(Thread thread) {
        boolean first = thread.stepsWritten == 0 && !thread.incident.isPrivate();
        Invitation how =
                scene.bundle.facts(thread.incident.platform()).privately().invitation();
        return first && how == Invitation.PERSON_FIRST ? 2 : 1;
    }

    private void write(Thread thread) {
        thread.stepsWritten++;
        scene.tell(new Event.PrivateWritten(scene.now, thread.id(), thread.stepsWritten));
        say(thread, "step " + thread.stepsWritten, Channel.PRIVATE, new Speech.Step(thread.stepsWritten));
        opening.waitAgain(thread);
    }

    private long say(Thread thread, String what, Channel channel, Speech speech) {
        long id = Dice.key(thread.key, what);
        Thread.Post first = thread.posts.first();
        thread.hear(new Thread.Post(id, first, scene.now, thread.key, channel, speech, new Cause.Script()));
        return id;
    }
}
