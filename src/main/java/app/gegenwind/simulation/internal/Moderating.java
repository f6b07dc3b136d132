package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.plan.Decision.Moderate;
import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.Circumstances.About;
import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.table.ResponseTable.Effect;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Hiding;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Situation.Speech;
import java.util.List;

/** The platform's tools on other people's messages. */
final class Moderating {
    private final Scene scene;
    private final Effects effects;
    private final Authors authors;
    private final Weather weather;

    Moderating(Scene scene, Effects effects, Authors authors, Weather weather) {
        this.scene = scene;
        this.effects = effects;
        this.authors = authors;
        this.weather = weather;
    }

    /** The id of a message as decisions name it: empty for the first, else 16 hex digits. */
    static long message(String id) {
        return id.isEmpty() ? 0 : Long.parseUnsignedLong(id, 16);
    }

    /** The message a tool works on: the first for what holds for the whole thread; null when there is none. */
    static Thread.Post target(Thread thread, Moderate decision) {
        boolean whole = decision.tool() == Move.LIMIT || decision.tool() == Move.HOLD;
        return whole ? thread.posts.first() : thread.posts.find(message(decision.message()));
    }

    void use(Thread thread, Moderate decision, long number) {
        Thread.Post post = target(thread, decision);
        Move tool = decision.tool();
        About about = about(thread, post);
        boolean again = thread.moves.contains(tool);
        Moment open = effects.moment(thread, Channel.PUBLIC, true);
        Moment moment = new Moment(open.phase(), open.channel(), again, true, open.wind());
        scene.tell(new Event.Moderated(scene.now, thread.id(), post.id, tool, moment, number));
        Effect effect = effects.table().effect(tool, new Circumstances(about, moment));
        effects.apply(thread, effect, new Cause.Decided(number));
        thread.moves.add(tool);
        conceal(thread, post, tool, about);
        if (post.id == 0) {
            thread.used.add(tool);
            settle(thread, tool);
        }
    }

    /** A crowd comment is judged by what it does, not by the incident it hangs under. */
    About about(Thread thread, Thread.Post post) {
        About whole = effects.about(thread);
        if (!(post.speech instanceof Speech.Crowd c)) {
            return whole;
        }
        return new About(kind(c.stance()), whole.claim(), whole.fault(), 1, whole.arousal(), Influence.SMALL, false);
    }

    private static Kind kind(Stance stance) {
        return switch (stance) {
            case JOINS -> Kind.COMPLAINT;
            case ASKS -> Kind.QUESTION;
            case DEFENDS -> Kind.PRAISE;
            case TROLLS -> Kind.TROLL;
        };
    }

    private void conceal(Thread thread, Thread.Post post, Move tool, About about) {
        boolean fair = !about.exposes() && (about.kind() == Kind.COMPLAINT || about.kind() == Kind.QUESTION);
        switch (tool) {
            case DELETE -> {
                post.removed = true;
                thread.removed |= post.id == 0 && !fair;
                withdraw(thread, post, fair);
            }
            case HIDE -> {
                post.hidden = true;
                if (scene.bundle.facts(thread.incident.platform()).hiding() != Hiding.PAGE) {
                    withdraw(thread, post, fair);
                }
            }
            case HOLD -> thread.held = true;
            default -> {}
        }
    }

    /** Fair criticism that was taken away comes back as a picture; the rest is no longer read. */
    private void withdraw(Thread thread, Thread.Post post, boolean fair) {
        if (!fair) {
            weather.withdrawn(thread, post.id == 0 ? thread.key : post.id);
        } else if (post.removed) {
            scene.ledger.fault(Ledger.SCREENSHOT);
            scene.tell(new Event.ScreenshotSpread(scene.now, thread.id()));
        }
    }

    private void settle(Thread thread, Move tool) {
        boolean settles = effects.table().settles(thread.incident.nature().kind(), List.of(tool));
        if (settles && !thread.asksForAnAnswer() && !thread.resolved) {
            authors.settle(thread);
        }
    }
}
