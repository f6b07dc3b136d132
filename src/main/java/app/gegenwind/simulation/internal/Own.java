package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.simulation.Dress;
import app.gegenwind.simulation.Situation.PostStatus;
import app.gegenwind.simulation.Situation.Reading;
import app.gegenwind.simulation.Situation.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The state of one own post. Times in ms, −1 where there is none. */
final class Own {
    static final long NONE = -1;

    final OwnPost post;
    final List<Reading> readings = new ArrayList<>();
    /** When the early comments under it were answered. */
    final List<Long> engaged = new ArrayList<>();

    PostStatus status;
    Dress dress;
    Optional<Trouble> trouble = Optional.empty();
    long slot;
    long due = NONE;

    Own(OwnPost post) {
        this.post = post;
        this.status = status(post.start());
        this.dress = new Dress(List.of(), List.of(), post.carries());
        this.slot = post.slot().orElse(NONE);
    }

    private static PostStatus status(OwnPost.Start start) {
        return switch (start) {
            case OwnPost.Start.Published _ -> PostStatus.PUBLISHED;
            case OwnPost.Start.Scheduled _, OwnPost.Start.Approved _ -> PostStatus.APPROVED;
            case OwnPost.Start.Draft _ -> PostStatus.DRAFT;
            case OwnPost.Start.Idea _ -> PostStatus.IDEA;
        };
    }

    /** Could go out as it is: approved, or finished where nobody has to approve it. */
    boolean isReady() {
        boolean free = post.making().approval().isEmpty();
        return status == PostStatus.APPROVED || status == PostStatus.DRAFT && free;
    }

    /** Neither out nor stopped. */
    boolean isOpen() {
        return status != PostStatus.PUBLISHED && status != PostStatus.STOPPED;
    }

    List<Mark> missing() {
        return post.needs().stream()
                .filter(mark -> !dress.marks().contains(mark))
                .toList();
    }

    /** How interesting its lines make it, 1 is average. */
    double draws() {
        return post.lines(dress.wording()).stream()
                .mapToDouble(line -> line.draws() / 100.0)
                .reduce(1, (a, b) -> a * b);
    }
}
