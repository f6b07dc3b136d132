package app.gegenwind.workbench;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.PlanPlay;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Timed;
import app.gegenwind.simulation.Verdict;
import app.gegenwind.workbench.BotRun.Choice;
import app.gegenwind.workbench.internal.Policy;
import app.gegenwind.workbench.internal.Sight;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * Plays a scenario by a bot. The same scenario, seed and bot give the same run.
 *
 * <p>A bot looks at the desk some minutes after something has happened that concerns it (how many is the bot's), and a minute after each of its own
 * decisions; while it writes an answer it does nothing else. What happens at a moment happens before what is decided then. It makes one decision at a
 * look. A decision the world refuses is dropped, and the bot looks again when something happens.
 */
public final class BotPlay {
    private static final long MINUTE = 60_000;
    private static final long NEVER = Long.MAX_VALUE;

    private final Bundle bundle;
    private final Policy policy;
    private final BotRun played;
    private long look = NEVER;

    private BotPlay(Bundle bundle, long seed, Bot bot) {
        this.bundle = bundle;
        this.policy = Policy.of(bot);
        this.played = new BotRun(bot, seed, Simulation.start(bundle, seed), new ArrayList<>(), new LinkedHashSet<>());
    }

    public static BotRun of(Bundle bundle, long seed, Bot bot) {
        return bot == Bot.MODEL ? model(bundle, seed) : new BotPlay(bundle, seed, bot).toTheEnd();
    }

    private static BotRun model(Bundle bundle, long seed) {
        PlanPlay.Played played = PlanPlay.of(bundle, seed, bundle.plan(Bundle.MODEL));
        SequencedSet<Choice> said = new LinkedHashSet<>();
        played.decisions().forEach(d -> said(d.decision(), said));
        return new BotRun(Bot.MODEL, seed, played.run(), played.decisions(), said);
    }

    private static void said(Decision decision, SequencedSet<Choice> said) {
        if (decision instanceof Decision.Answer(String incident, String reply)) {
            said.add(new Choice(incident, reply));
        }
    }

    private BotRun toTheEnd() {
        while (!played.run().ended()) {
            step(played.run().nextDue().orElseThrow());
        }
        return new BotRun(played.bot(), played.seed(), played.run(), List.copyOf(played.decisions()), played.offered());
    }

    private void step(long due) {
        if (due <= look) {
            hear(played.run().advanceTo(due));
        } else {
            long at = look;
            look = NEVER;
            lookAt(at);
        }
    }

    private void hear(List<Event> events) {
        for (Event event : events) {
            if (event instanceof Event.AnswerPosted || event instanceof Event.AnswerDropped) {
                lookBy(event.at() + MINUTE);
            } else if (concerns(event)) {
                lookBy(event.at() + policy.reads());
            }
        }
    }

    private void lookBy(long at) {
        look = Math.min(look, at);
    }

    private static boolean concerns(Event event) {
        return event instanceof Event.IncidentOpened
                || event instanceof Event.PrivateWritten
                || event instanceof Event.AuthorAnswered
                || event instanceof Event.Resolved
                || event instanceof Event.FactLearned
                || event instanceof Event.BeatHappened
                || event instanceof Event.WindChanged
                || event instanceof Event.PostProduced
                || event instanceof Event.PostApproved
                || event instanceof Event.PostHeld;
    }

    private void lookAt(long at) {
        played.run().advanceTo(at);
        Situation now = played.run().situation();
        now.threads().forEach(this::note);
        if (now.writing().isEmpty()) {
            policy.next(new Sight(bundle, played, now)).ifPresent(decision -> decide(at, decision));
        }
    }

    private void note(Situation.Thread thread) {
        Sight.offers(thread)
                .filter(offer -> offer.refused().isEmpty())
                .forEach(offer -> played.offered().add(new Choice(thread.incident(), offer.reply())));
    }

    private void decide(long at, Decision decision) {
        if (played.run().decide(at, decision) instanceof Verdict.Accepted(List<Event> events)) {
            played.decisions().add(new Timed(at, decision));
            hear(events);
            lookBy(at + MINUTE);
        }
    }
}
