package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Timed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Posts ideas as they come: each in the order of the scenario is produced with its first lines, handed in, and put into the next hour. What comes back is
 * left lying, and no figure is read.
 */
enum Calendar {
    /** Without marks, so that whoever approves sends some of them back. */
    PLAIN,
    /** With the marks a post needs. */
    MARKED;

    private static final long HOUR = 3_600_000;

    Optional<Decision> next(Sight sight) {
        return sight.now().feeds().posts().stream()
                .flatMap(post -> next(sight, post).stream())
                .findFirst();
    }

    private Optional<Decision> next(Sight sight, Situation.Own post) {
        return switch (post.status()) {
            case IDEA -> sight.possible(compose(sight, post.post()));
            case DRAFT -> sight.possible(new Decision.Submit(post.post())).or(() -> inAnHour(sight, post));
            case APPROVED -> inAnHour(sight, post);
            case IN_WORK, IN_APPROVAL, PUBLISHED, STOPPED -> Optional.empty();
        };
    }

    private Decision compose(Sight sight, String post) {
        List<Mark> marks = switch (this) {
            case PLAIN -> List.of();
            case MARKED -> sight.bundle().scenario().post(post).needs();
        };
        return new Decision.Compose(post, List.of(), List.of(), marks);
    }

    private static Optional<Decision> inAnHour(Sight sight, Situation.Own post) {
        boolean handedIn = post.status() == Situation.PostStatus.DRAFT
                && did(sight).anyMatch(new Decision.Submit(post.post())::equals);
        boolean hadASlot = post.slot().isPresent()
                || did(sight)
                        .anyMatch(d ->
                                d instanceof Decision.Schedule s && s.post().equals(post.post()));
        return handedIn || hadASlot
                ? Optional.empty()
                : sight.possible(new Decision.Schedule(post.post(), sight.now().at() + HOUR));
    }

    private static Stream<Decision> did(Sight sight) {
        return sight.played().decisions().stream().map(Timed::decision);
    }
}
