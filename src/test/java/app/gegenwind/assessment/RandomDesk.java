package app.gegenwind.assessment;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Timed;
import app.gegenwind.simulation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Somebody who decides at random: every few minutes anything that comes to mind, possible or not. */
final class RandomDesk {
    private static final long MINUTE = 60_000;
    private static final List<Move> TOOLS = List.of(Move.HIDE, Move.DELETE, Move.PIN, Move.EVIDENCE_FIRST);

    private final Random random;
    private final Bundle bundle;
    private final Simulation run;

    private RandomDesk(Bundle bundle, long seed) {
        this.bundle = bundle;
        this.random = new Random(seed);
        this.run = Simulation.start(bundle, seed);
    }

    /** The decisions that were taken. */
    static List<Timed> play(Bundle bundle, long seed) {
        return new RandomDesk(bundle, seed).play();
    }

    private List<Timed> play() {
        List<Timed> taken = new ArrayList<>();
        long end = bundle.scenario().lasts();
        for (long at = MINUTE; at < end; at += MINUTE + random.nextLong(12 * MINUTE)) {
            run.advanceTo(at);
            Optional<Decision> decision = decision();
            if (decision.isPresent() && run.decide(at, decision.get()) instanceof Verdict.Accepted) {
                taken.add(new Timed(at, decision.get()));
            }
        }
        return taken;
    }

    private Optional<Decision> decision() {
        if (!posts().isEmpty() && random.nextInt(4) == 0) {
            return Optional.of(aboutPosts(any(posts())));
        }
        List<Situation.Thread> threads = run.situation().threads();
        if (threads.isEmpty()) {
            return Optional.empty();
        }
        Situation.Thread thread = any(threads);
        String incident = thread.incident();
        return switch (random.nextInt(10)) {
            case 0 -> Optional.of(new Decision.Ignore(incident));
            case 1 -> Optional.of(new Decision.Escalate(incident));
            case 2 -> Optional.of(new Decision.Moderate(incident, message(thread), any(TOOLS)));
            case 3 -> fact();
            case 4 -> Optional.of(random.nextBoolean() ? new Decision.PauseQueue() : new Decision.ResumeQueue());
            default -> answer(thread);
        };
    }

    private List<String> posts() {
        return List.copyOf(bundle.scenario().cast().posts().keySet());
    }

    private Decision aboutPosts(String post) {
        return switch (random.nextInt(8)) {
            case 0 -> Decision.Compose.plain(post);
            case 1 -> new Decision.Compose(post, List.of(), List.of(), List.of(any(List.of(Mark.values()))));
            case 2 -> new Decision.Submit(post);
            case 3 -> new Decision.Unschedule(post);
            case 4 -> new Decision.Engage(post);
            case 5 -> new Decision.StopPost(post);
            default ->
                new Decision.Schedule(post, random.nextLong(bundle.scenario().lasts()));
        };
    }

    private String message(Situation.Thread thread) {
        long id = any(thread.messages()).id();
        return id == 0 ? "" : "%016x".formatted(id);
    }

    private Optional<Decision> fact() {
        List<String> facts = List.copyOf(bundle.scenario().cast().facts().keySet());
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Decision.Ask(any(facts)));
    }

    private Optional<Decision> answer(Situation.Thread thread) {
        List<Situation.Offer> offers = new ArrayList<>(thread.offers());
        offers.addAll(thread.privateOffers());
        return offers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision.Answer(thread.incident(), any(offers).reply()));
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
