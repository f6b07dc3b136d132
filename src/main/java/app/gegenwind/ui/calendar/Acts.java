package app.gegenwind.ui.calendar;

import app.gegenwind.simulation.Situation.Own;
import app.gegenwind.simulation.Situation.PostStatus;
import app.gegenwind.ui.calendar.EditorScreen.Act;
import app.gegenwind.ui.calendar.EditorScreen.Act.Kind;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a post, the next step first. */
record Acts(Planning planning, Own own, Dressing dressing) {

    /** Comments under a post come within its first day. */
    private static final long FRESH = 24 * 3_600_000L;

    List<Act> all() {
        if (planning.over()) {
            return List.of();
        }
        List<Act> acts = new ArrayList<>();
        switch (own.status()) {
            case IDEA -> acts.add(act(Kind.PRODUCE, "produce"));
            case IN_WORK, APPROVED -> saving(acts);
            case DRAFT -> drafting(acts);
            case PUBLISHED -> acts.add(act(Kind.ENGAGE, "engage"));
            case IN_APPROVAL, STOPPED -> {}
        }
        if (Progress.isOpen(own)) {
            planning(acts);
        }
        return first(acts);
    }

    private void saving(List<Act> acts) {
        if (dressing.changed()) {
            acts.add(act(Kind.SAVE, "save"));
        }
    }

    private void drafting(List<Act> acts) {
        if (needsApproval()) {
            acts.add(act(Kind.SUBMIT, dressing.changed() ? "save-and-submit" : "submit"));
        }
        saving(acts);
    }

    private void planning(List<Act> acts) {
        boolean planned = own.slot().isPresent();
        acts.add(act(Kind.SCHEDULE, planned ? "move" : "schedule"));
        if (planned) {
            acts.add(act(Kind.UNSCHEDULE, "unschedule"));
        }
        acts.add(act(Kind.STOP, "stop"));
    }

    /** The first is the next step, unless all that is left is moving what is planned, or answering where nobody writes any more. */
    private List<Act> first(List<Act> acts) {
        if (acts.isEmpty() || !isNext(acts.getFirst())) {
            return acts;
        }
        Act next = acts.getFirst();
        acts.set(0, new Act(next.kind(), next.label(), true));
        return acts;
    }

    private boolean isNext(Act act) {
        return switch (act.kind()) {
            case SCHEDULE -> own.slot().isEmpty();
            case ENGAGE -> planning.clock() - own.published().orElse(0) < FRESH;
            case PRODUCE, SAVE, SUBMIT, UNSCHEDULE, STOP -> true;
        };
    }

    private Act act(Kind kind, String key) {
        return new Act(kind, planning.words().of("act." + key), false);
    }

    private boolean needsApproval() {
        return dressing.post().making().approval().isPresent();
    }

    /** Rewording what has been approved costs the approval. */
    String hint() {
        boolean loses = own.status() == PostStatus.APPROVED && dressing.changed() && needsApproval();
        return loses ? planning.words().of("editor.loses-approval") : "";
    }
}
