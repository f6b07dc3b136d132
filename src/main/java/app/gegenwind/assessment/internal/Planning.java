package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Evidence;
import app.gegenwind.assessment.Figures;
import app.gegenwind.assessment.HourBlock;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Incident.Place;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Sign;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Situation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Evidence of own posts. Slots, formats and topics are measured by the figures that could be seen when the decision took effect; what nobody could
 * know yet is not held against anybody.
 */
final class Planning {
    private static final long DAY = 86_400_000;
    /** Other posts of a day that are too many. */
    private static final int FLOOD = 2;

    /** A slot that stood for less than this was not meant yet: correcting it is no decision changed by a figure. */
    private static final long MEANT = 6 * 3_600_000L;

    private static final double STRONG = 0.95;
    private static final double WEAK = 0.8;

    private final Bundle bundle;
    private final Ground ground;
    private final Situation last;
    private final Signs signs;
    private final Duties duties;
    private final Presence presence;
    private final Map<String, Planned> posts = new LinkedHashMap<>();
    private boolean paused;

    /**
     * @param last the run at its end, with every reading of its posts
     * @param number of the decision last heard of
     */
    Planning(Bundle bundle, Ground ground, Situation last, LongSupplier number) {
        this.bundle = bundle;
        this.ground = ground;
        this.last = last;
        this.signs = new Signs(bundle, ground);
        this.duties = new Duties(signs, number);
        this.presence = new Presence(signs, last);
        bundle.scenario().cast().posts().forEach((id, post) -> posts.put(id, new Planned(post)));
    }

    void hear(Event event) {
        switch (event) {
            case Event.PostComposed e -> composed(e);
            case Event.PostScheduled e -> scheduled(e);
            case Event.PostStopped e -> duties.caught(e.at(), posts.get(e.post()));
            case Event.PostUnscheduled e -> duties.caught(e.at(), posts.get(e.post()));
            case Event.PostSubmitted e -> posts.get(e.post()).submitted = e.decision();
            case Event.PostReturned e -> returned(e);
            case Event.PostApproved e -> approved(e);
            case Event.PostPublished e -> published(e);
            case Event.PostHeld e -> held(e);
            case Event.PostEngaged e -> presence.present(posts.get(e.post()), e.at(), e.done(), e.decision());
            case Event.AnswerPosted e -> answered(e);
            case Event.FactLearned e -> duties.learned(e.fact());
            case Event.QueuePaused _ -> paused = true;
            case Event.QueueResumed _ -> paused = false;
            case Event.RunEnded e -> posts.values().forEach(p -> atTheEnd(p, e.at()));
            default -> {}
        }
    }

    private void atTheEnd(Planned planned, long end) {
        presence.absent(planned, end);
        duties.atTheEnd(planned);
    }

    private void composed(Event.PostComposed e) {
        Planned planned = posts.get(e.post());
        duties.composed(e, planned);
        planned.composed = e.decision();
        planned.dress = e.dress();
    }

    private void scheduled(Event.PostScheduled e) {
        Planned planned = posts.get(e.post());
        boolean script = planned.scheduled == 0;
        if (planned.slot >= 0 && (script || e.at() - planned.slotSince >= MEANT)) {
            planned.meant = planned.slot;
        }
        planned.scheduled = e.decision();
        planned.slot = e.slot();
        planned.slotSince = e.at();
    }

    private void returned(Event.PostReturned e) {
        Planned planned = posts.get(e.post());
        planned.sentBack = true;
        signs.show(e.at(), planned, planned.submitted, Sign.SENT_BACK);
    }

    private void approved(Event.PostApproved e) {
        Planned planned = posts.get(e.post());
        if (!planned.sentBack) {
            signs.show(e.at(), planned, planned.submitted, Sign.APPROVED_AT_ONCE);
        }
    }

    private void held(Event.PostHeld e) {
        Planned planned = posts.get(e.post());
        if (!paused && planned.scheduled > 0 && planned.slot == e.at()) {
            signs.show(e.at(), planned, planned.scheduled, Sign.NOT_READY);
        }
    }

    private void published(Event.PostPublished e) {
        Planned planned = posts.get(e.post());
        duties.published(e.at(), planned);
        if (planned.scheduled > 0) {
            fit(e.at(), planned);
            if (crowded(planned, e.at()) >= FLOOD) {
                signs.show(e.at(), planned, planned.scheduled, Sign.FLOODED);
            }
        }
        if (planned.composed > 0) {
            hook(e.at(), planned);
        }
        planned.published = e.at();
    }

    /** By what could be seen when its slot was chosen. */
    private void fit(long at, Planned planned) {
        OwnPost post = planned.post;
        Figures seen = figures(planned.slotSince);
        var reach = seen.reachByBlock(post.platform());
        var formats = seen.engagementByFormat(post.platform());
        var topics = seen.engagementByTopic(post.platform());
        long by = planned.scheduled;
        signs.side(at, planned, by, Seen.fits(reach, block(at)), Sign.SLOT_FITS, Sign.SLOT_MISFITS);
        signs.side(at, planned, by, Seen.fits(formats, post.format()), Sign.FORMAT_FITS, Sign.FORMAT_MISFITS);
        signs.side(at, planned, by, Seen.fits(topics, post.topic()), Sign.TOPIC_FITS, Sign.TOPIC_MISFITS);
        if (planned.meant >= 0) {
            var better = Seen.improves(reach, block(planned.meant), block(at));
            signs.side(at, planned, by, better, Sign.MOVED_BY_FIGURES, Sign.MOVED_AGAINST_FIGURES);
        }
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
                signs.show(at, planned, planned.composed, Sign.HOOK_STRONG);
            } else if (chosen <= WEAK * best) {
                signs.show(at, planned, planned.composed, Sign.HOOK_WEAK);
            }
        }
    }

    private void answered(Event.AnswerPosted e) {
        if (ground.incident(e.incident()).place() instanceof Place.UnderPost(String post)) {
            presence.present(posts.get(post), e.at(), e.at(), e.decision());
        }
    }

    List<Evidence> evidence() {
        return signs.evidence();
    }
}
