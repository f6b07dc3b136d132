package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import java.util.List;

/** Replies that wait for a fact are shown locked: where only the author's own is, the lock gives it away. */
final class Locks implements Check {
    private static final int IN_THREAD = 2;

    @Override
    public void check(Draft draft) {
        draft.incidents().forEach(incident -> check(draft, incident));
    }

    private static void check(Draft draft, Incident incident) {
        List<List<Reply>> choices = incident.choices();
        for (int i = 0; i < choices.size(); i++) {
            List<Reply> locked = choices.get(i).stream().filter(Locks::isLocked).toList();
            boolean choice = choices.get(i).stream().anyMatch(reply -> !reply.model());
            if (choice && !locked.isEmpty() && locked.stream().allMatch(Reply::model)) {
                String own = locked.getFirst().id();
                draft.report(Diagnostic.OWN_LOCKED, place(draft, incident, i, own), own);
            }
        }
    }

    private static Mark place(Draft draft, Incident incident, int choice, String reply) {
        return choice < IN_THREAD
                ? draft.places().key("incidents", incident.id(), "replies", reply)
                : draft.places().key("incidents", incident.id(), "private", choice - IN_THREAD, "replies", reply);
    }

    private static boolean isLocked(Reply reply) {
        return !reply.conditions().needs().isEmpty();
    }
}
