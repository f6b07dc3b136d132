package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Replies that wait for a fact are shown locked: where only the author's own is, the lock gives it away. */
final class Locks implements Check {
    private static final String INCIDENTS = "incidents";
    private static final String REPLIES = "replies";

    @Override
    public void check(Draft draft) {
        draft.incidents().forEach(incident -> check(draft, incident));
    }

    private static void check(Draft draft, Incident incident) {
        check(
                draft,
                incident.answers().replies().values(),
                reply -> draft.places().key(INCIDENTS, incident.id(), REPLIES, reply));
        List<Incident.PrivateStep> steps = incident.answers().steps();
        for (int i = 0; i < steps.size(); i++) {
            int step = i;
            check(
                    draft,
                    steps.get(i).replies().values(),
                    reply -> draft.places().key(INCIDENTS, incident.id(), "private", step, REPLIES, reply));
        }
    }

    private static void check(Draft draft, Collection<Reply> beside, Function<String, Mark> place) {
        List<Reply> locked = beside.stream().filter(Locks::isLocked).toList();
        boolean choice = beside.stream().anyMatch(reply -> !reply.model());
        if (choice && !locked.isEmpty() && locked.stream().allMatch(Reply::model)) {
            String own = locked.getFirst().id();
            draft.report(Diagnostic.OWN_LOCKED, place.apply(own), own);
        }
    }

    private static boolean isLocked(Reply reply) {
        return !reply.conditions().needs().isEmpty();
    }
}
