package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.table.ResponseTable.Effect;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Speech;
import java.util.ArrayList;
import java.util.List;

/** Answers: written one at a time, posted, and what they do to the thread. */
final class Answering {
    private final Scene scene;
    private final Effects effects;
    private final Authors authors;
    private final Hands hands;

    Answering(Scene scene, Effects effects, Authors authors, Hands hands) {
        this.scene = scene;
        this.effects = effects;
        this.authors = authors;
        this.hands = hands;
    }

    void start(Thread thread, Reply reply, long decision) {
        Channel channel = channel(thread, reply);
        long out = hands.handle();
        thread.said.add(reply.id());
        Situation.Writing writing = new Situation.Writing(thread.id(), reply.id(), out);
        scene.writing.add(writing);
        scene.tell(new Event.AnswerStarted(scene.now, thread.id(), reply.id(), out));
        scene.at(out, Agenda.Priority.ANSWER, () -> {
            scene.writing.remove(writing);
            post(thread, reply, channel, decision);
        });
    }

    private static Channel channel(Thread thread, Reply reply) {
        boolean inThread = thread.incident.answers().replies().containsKey(reply.id());
        return inThread && !thread.incident.isPrivate() ? Channel.PUBLIC : Channel.PRIVATE;
    }

    private void post(Thread thread, Reply reply, Channel channel, long decision) {
        if (thread.removed) {
            scene.tell(new Event.AnswerDropped(scene.now, thread.id(), reply.id()));
            return;
        }
        Moment moment = effects.moment(thread, channel, isKnown(reply));
        scene.tell(new Event.AnswerPosted(scene.now, thread.id(), reply.id(), channel, moment, decision));
        show(thread, reply, channel);
        Effect effect = effects.of(thread, moves(reply, moment), moment);
        effects.apply(thread, effect, new Cause.Decided(decision));
        turnAway(thread, effect.author());
        thread.moves.addAll(reply.moves());
        promises(thread, reply);
        calm(thread);
        thread.settling |= effects.table().settles(thread.incident.nature().kind(), reply.moves());
        converse(thread, reply, channel);
        authors.react(thread, reply, channel);
    }

    /** A customer an answer has made less content costs more than one who still waits for it. */
    private void turnAway(Thread thread, int author) {
        if (author < 0) {
            scene.ledger.waiting(thread.id(), -author * Ledger.AUTHOR_LOST_PER_SEVERITY * Opening.weight(thread));
        }
    }

    private boolean isKnown(Reply reply) {
        return reply.conditions().assumes().stream().allMatch(scene.known::contains);
    }

    /** What was claimed without being known counts as one more move. */
    private static List<Move> moves(Reply reply, Moment moment) {
        if (moment.known()) {
            return reply.moves();
        }
        List<Move> moves = new ArrayList<>(reply.moves());
        moves.add(Move.UNVERIFIED);
        return moves;
    }

    private void show(Thread thread, Reply reply, Channel channel) {
        long id = Dice.key(thread.key, reply.id());
        Thread.Post first = thread.posts.first();
        thread.posts.add(
                new Thread.Post(id, first, scene.now, 0, channel, new Speech.Brand(reply.id()), new Cause.Script()));
    }

    private static void calm(Thread thread) {
        thread.waitingSince = -1;
        thread.impatient = false;
        thread.ignored = false;
        thread.spreading.ifPresent(Spreading::calm);
    }

    private void converse(Thread thread, Reply reply, Channel channel) {
        if (channel == Channel.PRIVATE && thread.privateReplies().containsKey(reply.id())) {
            thread.stepsAnswered = thread.stepsWritten;
            authors.nextStep(thread);
        } else if (thread.incident.isPrivate() || reply.makes(Move.INVITE_PRIVATE)) {
            authors.invite(thread);
        }
    }

    private void promises(Thread thread, Reply reply) {
        if (thread.promise >= 0 && effects.table().keepsPromise().stream().anyMatch(reply::makes)) {
            thread.promise = -1;
            scene.tell(new Event.PromiseKept(scene.now, thread.id()));
        }
        reply.conditions().promise().ifPresent(within -> promise(thread, scene.now + within));
    }

    private void promise(Thread thread, long due) {
        thread.promise = due;
        scene.tell(new Event.PromiseMade(scene.now, thread.id(), due));
        scene.at(due, Agenda.Priority.DEADLINE, () -> breakPromise(thread, due));
    }

    private void breakPromise(Thread thread, long due) {
        if (thread.promise != due) {
            return;
        }
        thread.promise = -1;
        scene.tell(new Event.PromiseBroken(scene.now, thread.id()));
        scene.ledger.fault(Ledger.PROMISE_BROKEN);
        Moment moment = effects.moment(thread, Channel.PUBLIC, true);
        effects.apply(thread, effects.single(thread, Move.PROMISE_BROKEN, moment), new Cause.Broken());
    }
}
