package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.simulation.OptionOrder;
import app.gegenwind.simulation.Refusal;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Offer;
import app.gegenwind.simulation.Timed;
import app.gegenwind.workbench.BotRun;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a bot sees: the desk as a trainee sees it.
 *
 * @param played the bot's own run so far
 */
public record Sight(Bundle bundle, BotRun played, Situation now) {

    /** The replies of a thread that can be given now, or would be if something were known: in private if somebody waits there. */
    public static Stream<Offer> offers(Situation.Thread thread) {
        boolean privately =
                thread.marks().privateWaits() && !thread.privateOffers().isEmpty();
        return (privately ? thread.privateOffers() : thread.offers()).stream();
    }

    /** Threads whose authors wait for an answer, whoever has waited longest first. */
    Stream<Situation.Thread> waiting() {
        return now.threads().stream()
                .filter(Sight::waits)
                .sorted(Comparator.comparingLong(t -> t.waitingSince().orElse(t.openedAt())));
    }

    static boolean waits(Situation.Thread thread) {
        return thread.status() == Situation.Status.WAITING || thread.marks().privateWaits();
    }

    /** The fact that is missing for an offer; empty for one that can be said, or that something else stands against. */
    static Optional<String> missing(Offer offer) {
        return offer.refused()
                .filter(refused -> refused.reason() == Refusal.Reason.NEEDS_FACT)
                .map(refused -> refused.about().getFirst());
    }

    Incident incident(Situation.Thread thread) {
        return bundle.scenario().incident(thread.incident());
    }

    Reply reply(Situation.Thread thread, Offer offer) {
        return incident(thread).reply(offer.reply()).orElseThrow();
    }

    /** The replies of a thread in the order of the desk. */
    List<Reply> onTheDesk(Situation.Thread thread) {
        List<String> offered = offers(thread).map(Offer::reply).toList();
        return OptionOrder.of(played.seed(), thread.incident(), offered).stream()
                .map(id -> incident(thread).reply(id).orElseThrow())
                .toList();
    }

    /** The decision, if the world would take it and it has not been taken before. */
    Optional<Decision> possible(Decision decision) {
        boolean done = played.decisions().stream().map(Timed::decision).anyMatch(decision::equals);
        return done || played.run().refusal(decision).isPresent() ? Optional.empty() : Optional.of(decision);
    }

    /** What this desk has said so far. */
    List<Reply> said() {
        return played.decisions().stream()
                .map(Timed::decision)
                .flatMap(d -> d instanceof Decision.Answer(String incident, String reply)
                        ? bundle.scenario().incident(incident).reply(reply).stream()
                        : Stream.empty())
                .toList();
    }

    /** What a reply says in the first language of the scenario. */
    String words(Reply reply) {
        return reply.says()
                .in(bundle.scenario().languages().stream().findFirst().orElse(Language.DE));
    }
}
