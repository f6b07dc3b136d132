package app.gegenwind.assessment.internal;

import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Sign;
import app.gegenwind.simulation.Event;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/** What own posts owe: marks and rights, looked at when they go out. */
final class Duties {
    private final Signs signs;
    private final LongSupplier number;
    private final Set<String> known = new LinkedHashSet<>();

    /** @param number of the decision last heard of */
    Duties(Signs signs, LongSupplier number) {
        this.signs = signs;
        this.number = number;
    }

    void learned(String fact) {
        known.add(fact);
    }

    /** Called before the post takes its new dress. */
    void composed(Event.PostComposed e, Planned planned) {
        if (planned.post.needs().stream()
                .anyMatch(mark -> planned.lacks(mark) && e.dress().marks().contains(mark))) {
            caught(e.at(), planned);
        }
    }

    /** Only what somebody else had finished: one's own drafts are begun without marks. */
    void caught(long at, Planned planned) {
        boolean finished =
                planned.composed == 0 && !planned.post.making().duties().lacks().isEmpty();
        if (finished && planned.caught == 0 && isLacking(planned)) {
            planned.caughtAt = at;
            planned.caught = number.getAsLong();
        }
    }

    private static boolean isLacking(Planned planned) {
        return planned.post.needs().stream().anyMatch(planned::lacks);
    }

    /** Seeing what a post lacks counts if it did not go out like that after all. */
    void atTheEnd(Planned planned) {
        if (planned.caught > 0 && !(planned.isOut() && isLacking(planned))) {
            signs.show(planned.caughtAt, planned, planned.caught, Sign.CAUGHT);
        }
    }

    /** Marks and rights: what is missing is found whoever left it out, what is there only if it was set here. */
    void published(long at, Planned planned) {
        planned.post
                .format()
                .opensTo()
                .ifPresent(mark -> mark(at, planned, mark, Sign.ACCESSIBLE, Sign.NOT_ACCESSIBLE));
        mark(at, planned, Mark.ADVERTISING, Sign.LABELLED, Sign.UNLABELLED);
        mark(at, planned, Mark.AI, Sign.AI_LABELLED, Sign.AI_UNLABELLED);
        List<String> rights = planned.post.making().duties().rights();
        if (!known.containsAll(rights)) {
            signs.show(at, planned, planned.made(), Sign.RIGHTS_OPEN);
        } else if (!rights.isEmpty() && planned.made() > 0) {
            signs.show(at, planned, planned.made(), Sign.RIGHTS_CLEAR);
        }
    }

    private void mark(long at, Planned planned, Mark mark, Sign set, Sign missing) {
        if (planned.lacks(mark)) {
            signs.show(at, planned, planned.made(), missing);
        } else if (planned.sets(mark)) {
            signs.show(at, planned, planned.composed, set);
        }
    }
}
