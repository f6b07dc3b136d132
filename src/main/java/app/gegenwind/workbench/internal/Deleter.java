package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.Situation;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes away first messages, then hostile comments below them: deletes where the platform lets it, else hides. */
record Deleter() implements Policy {
    private static final List<Move> TOOLS = List.of(Move.DELETE, Move.HIDE);

    @Override
    public Optional<Decision> next(Sight sight) {
        List<Situation.Thread> threads = sight.now().threads().stream()
                .filter(t -> sight.incident(t).nature().kind() != Kind.PRAISE)
                .toList();
        // Not by concatenation: that would look at every comment before it takes the first.
        return threads.stream()
                .flatMap(t -> away(sight, t, "").stream())
                .findFirst()
                .or(() -> threads.stream().flatMap(t -> comments(sight, t)).findFirst());
    }

    private static Stream<Decision> comments(Sight sight, Situation.Thread thread) {
        return thread.messages().stream()
                .filter(message -> !message.hidden() && !message.removed() && isHostile(message))
                .flatMap(message -> away(sight, thread, HexFormat.of().toHexDigits(message.id())).stream());
    }

    private static boolean isHostile(Situation.Message message) {
        return message.speech() instanceof Situation.Speech.Crowd crowd
                && (crowd.stance() == Stance.JOINS || crowd.stance() == Stance.TROLLS);
    }

    private static Optional<Decision> away(Sight sight, Situation.Thread thread, String message) {
        if (message.isEmpty() && isAway(thread)) {
            return Optional.empty();
        }
        return TOOLS.stream()
                .flatMap(tool -> sight.possible(new Decision.Moderate(thread.incident(), message, tool)).stream())
                .findFirst();
    }

    private static boolean isAway(Situation.Thread thread) {
        return thread.messages().isEmpty()
                || thread.messages().getFirst().removed()
                || thread.messages().getFirst().hidden();
    }
}
