package app.gegenwind.assessment.internal;

import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Sign;
import app.gegenwind.simulation.Dress;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What somebody did about one own post: numbers of their latest decisions, 0 where there was none. */
final class Planned {
    final OwnPost post;
    Dress dress;
    long composed;
    long scheduled;
    long submitted;
    long engaged;
    long published = Long.MIN_VALUE;
    boolean sentBack;
    final Set<Sign> shown = EnumSet.noneOf(Sign.class);
    /** When and by which decision it was seen what the post lacked; 0 if it never was. */
    long caughtAt;

    long caught;
    /** The latest slot, since when it stands, and the one before that had stood long enough to be meant. */
    long slot = -1;

    long slotSince;
    long meant = -1;

    Planned(OwnPost post) {
        this.post = post;
        this.dress = new Dress(List.of(), List.of(), post.carries());
        post.published().ifPresent(at -> published = at);
        post.slot().ifPresent(at -> slot = at);
    }

    /** The decision that made it what it is. */
    long made() {
        return composed > 0 ? composed : scheduled;
    }

    boolean isOut() {
        return published != Long.MIN_VALUE;
    }

    boolean lacks(Mark mark) {
        return post.needs().contains(mark) && !dress.marks().contains(mark);
    }

    /** Somebody set this mark on purpose. */
    boolean sets(Mark mark) {
        return composed > 0 && post.needs().contains(mark) && dress.marks().contains(mark);
    }
}
