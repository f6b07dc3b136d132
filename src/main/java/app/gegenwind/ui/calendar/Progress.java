package app.gegenwind.ui.calendar;

import app.gegenwind.simulation.Situation.Own;
import app.gegenwind.simulation.Situation.PostStatus;
import app.gegenwind.simulation.Situation.Trouble;
import app.gegenwind.ui.shell.Badge.Tone;
import java.util.Locale;

/** How far a post has come, as a chip says it in a word and a drawing. */
enum Progress {
    IDEA(Tone.PLAIN),
    IN_WORK(Tone.PLAIN),
    DRAFT(Tone.PLAIN),
    /** Whoever approves it sent it back. */
    RETURNED(Tone.BAD),
    IN_APPROVAL(Tone.PLAIN),
    APPROVED(Tone.GOOD),
    /** Goes out in its slot. */
    SCHEDULED(Tone.NEW),
    /** Would go out in its slot, but the queue stands. */
    STANDS(Tone.WARN),
    /** Its slot has passed without it. */
    HELD(Tone.WARN),
    PUBLISHED(Tone.PLAIN),
    STOPPED(Tone.PLAIN);

    private final Tone tone;

    Progress(Tone tone) {
        this.tone = tone;
    }

    static Progress of(Planning planning, Own own) {
        return switch (own.status()) {
            case IDEA -> held(own, IDEA);
            case IN_WORK -> held(own, IN_WORK);
            case IN_APPROVAL -> held(own, IN_APPROVAL);
            case DRAFT -> draft(planning, own);
            case APPROVED -> ready(planning, own, APPROVED);
            case PUBLISHED -> PUBLISHED;
            case STOPPED -> STOPPED;
        };
    }

    private static Progress draft(Planning planning, Own own) {
        if (own.trouble().filter(Trouble.Returned.class::isInstance).isPresent()) {
            return RETURNED;
        }
        return planning.post(own.post()).making().approval().isEmpty() ? ready(planning, own, DRAFT) : held(own, DRAFT);
    }

    private static Progress ready(Planning planning, Own own, Progress unplanned) {
        if (own.slot().isEmpty()) {
            return held(own, unplanned);
        }
        return planning.now().queue().paused() ? STANDS : SCHEDULED;
    }

    private static Progress held(Own own, Progress otherwise) {
        return own.trouble().filter(Trouble.Held.class::isInstance).isPresent() ? HELD : otherwise;
    }

    /** Whether it can still be given a slot. */
    static boolean isOpen(Own own) {
        return own.status() != PostStatus.PUBLISHED && own.status() != PostStatus.STOPPED;
    }

    /** Its key in texts and its style class. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Tone tone() {
        return tone;
    }
}
