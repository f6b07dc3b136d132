package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Offer;
import java.util.List;
import java.util.Optional;

/**
 * Answers whoever waits, the longest wait first, and posts ideas when nobody does.
 *
 * @param taste which of the replies it takes
 * @param waits whether it also chooses among replies for which a fact is missing; it then asks for it and leaves the thread until it is known
 */
record Answering(Taste taste, boolean waits) implements Policy {

    /** Chooses one of several replies; they stand in the order of the file. */
    interface Taste {
        Reply choose(Sight sight, Situation.Thread thread, List<Reply> choices);
    }

    static Answering atOnce(Taste taste) {
        return new Answering(taste, false);
    }

    static Answering patient(Taste taste) {
        return new Answering(taste, true);
    }

    @Override
    public Optional<Decision> next(Sight sight) {
        return sight.waiting()
                .flatMap(thread -> answer(sight, thread).stream())
                .findFirst()
                .or(() -> Calendar.PLAIN.next(sight));
    }

    Optional<Decision> answer(Sight sight, Situation.Thread thread) {
        List<Offer> offers = Sight.offers(thread)
                .filter(o -> o.refused().isEmpty() || waits && Sight.missing(o).isPresent())
                .toList();
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        List<Reply> choices = offers.stream().map(o -> sight.reply(thread, o)).toList();
        Reply chosen = taste.choose(sight, thread, choices);
        return sight.possible(decision(thread, offers.get(choices.indexOf(chosen))));
    }

    private static Decision decision(Situation.Thread thread, Offer offer) {
        return Sight.missing(offer)
                .<Decision>map(Decision.Ask::new)
                .orElseGet(() -> new Decision.Answer(thread.incident(), offer.reply()));
    }
}
