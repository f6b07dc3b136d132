package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Evidence;
import app.gegenwind.assessment.Figures;
import app.gegenwind.assessment.HourBlock;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Incident.Place;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.table.EvidenceTable.On;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Sign;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Evidence of own posts. Slots, formats and topics are measured by the figures that could be seen when the decision took effect; what nobody could
 * know yet is not held against anybody.
 */
final class Planning {
    private static final long DAY = 86_400_000;
    private static final long FIRST_HOUR = 3_600_000;
    /** Other posts of a day that are too many. */
    private static final int FLOOD = 2;
    /** People who must have reacted in the first hour before silence under a post means anything. */
    private static final long SOMEBODY = 5;

    private static final double STRONG = 0.95;
    private static final double WEAK = 0.8;

    private final Bundle bundle;
    private final Ground ground;
    private final Situation last;
    private final LongSupplier number;
    private final Map<String, Planned> posts = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private boolean paused;

    /**
     * @param last the run at its end, with every reading of its posts
     * @param number of the decision last heard of
     */
    Planning(Bundle bundle, Ground ground, Situation last, LongSupplier number) {
        this.bundle = bundle;
        this.ground = ground;
        this.last = last;
        this.number = number;
        bundle.scenario().cast().posts().forEach((id, post) -> posts.put(id, new Planned(post)));
    }

    void hear(Event event) {
        switch (event) {
            case Event.PostComposed e -> composed(e);
            case Event.PostScheduled e -> scheduled(e);
            case Event.PostStopped e -> caught(e.at(), posts.get(e.post()));
            case Event.PostUnscheduled e -> caught(e.at(), posts.get(e.post()));
            case Event.PostSubmitted e -> posts.get(e.post()).submitted = e.decision();
            case Event.PostReturned e -> returned(e);
            case Event.PostApproved e -> approved(e);
            case Event.PostPublished e -> published(e);
            case Event.PostHeld e -> held(e);
            case Event.PostEngaged e -> present(posts.get(e.post()), e.at(), e.done(), e.decision());
            case Event.AnswerPosted e -> answered(e);
            case Event.FactLearned e -> known.add(e.fact());
            case Event.QueuePaused _ -> paused = true;
            case Event.QueueResumed _ -> paused = false;
            case Event.RunEnded e -> posts.values().forEach(p -> absent(p, e.at()));
            default -> {}
        }
    }

    private void composed(Event.PostComposed e) {
        Planned planned = posts.get(e.post());
        if (planned.post.needs().stream()
                .anyMatch(mark -> planned.lacks(mark) && e.dress().marks().contains(mark))) {
            caught(e.at(), planned);
        }
        planned.composed = e.decision();
        planned.dress = e.dress();
    }

    /** Only what somebody else had finished: one's own drafts are begun without marks. */
    private void caught(long at, Planned planned) {
        boolean finished =
                planned.composed == 0 && !planned.post.making().duties().lacks().isEmpty();
        if (finished && !planned.caught && planned.post.needs().stream().anyMatch(planned::lacks)) {
            planned.caught = true;
            show(at, planned, number.getAsLong(), Sign.CAUGHT);
        }
    }

    private void scheduled(Event.PostScheduled e) {
        Planned planned = posts.get(e.post());
        planned.scheduled = e.decision();
        if (e.from() >= 0) {
            var reach = figures(e.at()).reachByBlock(planned.post.platform());
            Optional<Boolean> better = Seen.improves(reach, block(e.from()), block(e.slot()));
            side(e.at(), planned, e.decision(), better, Sign.MOVED_BY_FIGURES, Sign.MOVED_AGAINST_FIGURES);
        }
    }

    private void returned(Event.PostReturned e) {
        Planned planned = posts.get(e.post());
        planned.sentBack = true;
        show(e.at(), planned, planned.submitted, Sign.SENT_BACK);
    }

    private void approved(Event.PostApproved e) {
        Planned planned = posts.get(e.post());
        if (!planned.sentBack) {
            show(e.at(), planned, planned.submitted, Sign.APPROVED_AT_ONCE);
        }
    }

    private void held(Event.PostHeld e) {
        Planned planned = posts.get(e.post());
        if (!paused) {
            show(e.at(), planned, planned.scheduled, Sign.NOT_READY);
        }
    }

    private void published(Event.PostPublished e) {
        Planned planned = posts.get(e.post());
        duties(e.at(), planned);
        if (planned.scheduled > 0) {
            fit(e.at(), planned);
            if (crowded(planned, e.at()) >= FLOOD) {
                show(e.at(), planned, planned.scheduled, Sign.FLOODED);
            }
        }
        if (planned.composed > 0) {
            hook(e.at(), planned);
        }
        planned.published = e.at();
    }

    /** Marks and rights: what is missing is found whoever left it out, what is there only if it was set here. */
    private void duties(long at, Planned planned) {
        planned.post
                .format()
                .opensTo()
                .ifPresent(mark -> mark(at, planned, mark, Sign.ACCESSIBLE, Sign.NOT_ACCESSIBLE));
        mark(at, planned, Mark.ADVERTISING, Sign.LABELLED, Sign.UNLABELLED);
        mark(at, planned, Mark.AI, Sign.AI_LABELLED, Sign.AI_UNLABELLED);
        List<String> rights = planned.post.making().duties().rights();
        if (!rights.isEmpty()) {
            show(at, planned, planned.made(), known.containsAll(rights) ? Sign.RIGHTS_CLEAR : Sign.RIGHTS_OPEN);
        }
    }

    private void mark(long at, Planned planned, Mark mark, Sign set, Sign missing) {
        if (planned.lacks(mark)) {
            show(at, planned, planned.made(), missing);
        } else if (planned.sets(mark)) {
            show(at, planned, planned.composed, set);
        }
    }

    private void fit(long at, Planned planned) {
        OwnPost post = planned.post;
        Figures seen = figures(at);
        var reach = seen.reachByBlock(post.platform());
        var formats = seen.engagementByFormat(post.platform());
        var topics = seen.engagementByTopic(post.platform());
        side(at, planned, planned.scheduled, Seen.fits(reach, block(at)), Sign.SLOT_FITS, Sign.SLOT_MISFITS);
        side(at, planned, planned.made(), Seen.fits(formats, post.format()), Sign.FORMAT_FITS, Sign.FORMAT_MISFITS);
        side(at, planned, planned.made(), Seen.fits(topics, post.topic()), Sign.TOPIC_FITS, Sign.TOPIC_MISFITS);
    }

    private Figures figures(long at) {
        return Figures.of(bundle, last, at);
    }

    private int block(long at) {
        return HourBlock.of(bundle.scenario().clock().at(at).getHour()).number();
    }

    private long crowded(Planned planned, long at) {
        return posts.values().stream()
                .filter(other -> other != planned && other.post.platform() == planned.post.platform())
                .filter(other -> other.isOut() && at - other.published < DAY)
                .count();
    }

    /** A first line is measured by the best the post offered. */
    private void hook(long at, Planned planned) {
        var openings = planned.post.making().openings();
        int best = openings.values().stream()
                .mapToInt(OwnPost.Variant::draws)
                .max()
                .orElse(0);
        if (openings.size() > 1) {
            int chosen = planned.post.lines(planned.dress.wording()).getFirst().draws();
            if (chosen >= STRONG * best) {
                show(at, planned, planned.composed, Sign.HOOK_STRONG);
            } else if (chosen <= WEAK * best) {
                show(at, planned, planned.composed, Sign.HOOK_WEAK);
            }
        }
    }

    private void answered(Event.AnswerPosted e) {
        if (ground.incident(e.incident()).place() instanceof Place.UnderPost(String post)) {
            present(posts.get(post), e.at(), e.at(), e.decision());
        }
    }

    private void present(Planned planned, long at, long done, long decision) {
        boolean early = planned.published > 0 && done <= planned.published + FIRST_HOUR;
        if (early && planned.engaged == 0) {
            planned.engaged = decision;
            show(at, planned, decision, Sign.PRESENT);
        }
    }

    private void absent(Planned planned, long end) {
        long hour = planned.published + FIRST_HOUR;
        boolean ours = planned.made() > 0 && planned.published > 0;
        if (ours && planned.engaged == 0 && hour <= end && reactedEarly(planned) >= SOMEBODY) {
            show(hour, planned, planned.made(), Sign.ABSENT);
        }
    }

    private long reactedEarly(Planned planned) {
        return last.feeds().post(planned.post.id()).readings().stream()
                .filter(reading -> reading.age() <= FIRST_HOUR)
                .mapToLong(reading -> reading.numbers().engaged())
                .max()
                .orElse(0);
    }

    private void side(long at, Planned planned, long decision, Optional<Boolean> good, Sign yes, Sign no) {
        good.ifPresent(is -> show(at, planned, decision, is ? yes : no));
    }

    private void show(long at, Planned planned, long decision, Sign sign) {
        var by = new Evidence.Shown.Posted(decision, planned.post.id(), sign);
        bundle.tables()
                .evidence()
                .of(new On.Posted(sign), ground.desk())
                .forEach(row -> evidence.add(Made.piece(at, row, by, "")));
    }

    List<Evidence> evidence() {
        return evidence;
    }
}
