package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Bot;
import java.util.Comparator;
import java.util.Optional;

/** How a bot decides: from what stands on the desk, one decision at a time. Remembers nothing but what it has done. */
public interface Policy {
    /** How long it reads what is new before it decides, ms. */
    long READING = 3 * 60_000;

    /** What it does now; empty where there is nothing to do. */
    Optional<Decision> next(Sight sight);

    /** How long it reads, ms. */
    default long reads() {
        return READING;
    }

    static Policy of(Bot bot) {
        return switch (bot) {
            case SILENT, MODEL -> _ -> Optional.empty();
            case HASTY -> new Hasty();
            case APOLOGISER -> Answering.atOnce(Tastes::mostApologetic);
            case DELETER -> new Deleter();
            case COPY_PASTE -> Answering.atOnce(Tastes::mostUsedUp);
            case LONGEST -> Answering.patient(Tastes.byLength(Comparator.naturalOrder()));
            case SHORTEST -> Answering.patient(Tastes.byLength(Comparator.reverseOrder()));
            case FIRST -> Answering.patient(Tastes::firstOnTheDesk);
            case RANDOM -> Answering.patient(Tastes::any);
            case GREEDY -> new Greedy();
        };
    }
}
