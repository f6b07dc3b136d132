package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Invitation;
import app.gegenwind.scenario.vocabulary.Move;
import java.util.List;

/** Whether private conversations can begin, and whether invitations lead to one. */
final class PrivateTalks implements Check {
    @Override
    public void check(Draft draft) {
        draft.incidents().stream().filter(i -> !i.isPrivate()).forEach(incident -> check(draft, incident));
    }

    private static void check(Draft draft, Incident incident) {
        List<Reply> inviting = incident.answers().replies().values().stream()
                .filter(reply -> reply.makes(Move.INVITE_PRIVATE))
                .toList();
        boolean written = !incident.answers().steps().isEmpty();
        if (written && inviting.isEmpty()) {
            draft.report(
                    Diagnostic.PRIVATE_UNREACHABLE,
                    draft.places().key("incidents", incident.id(), "private"),
                    incident.id());
        }
        for (Reply reply : inviting) {
            checkInvitation(draft, incident, reply, written);
        }
    }

    private static void checkInvitation(Draft draft, Incident incident, Reply reply, boolean written) {
        var at = draft.places().key("incidents", incident.id(), "replies", reply.id());
        if (!offersPrivate(draft, incident)) {
            String platform = draft.facts(incident.platform()).orElseThrow().name();
            draft.report(Diagnostic.NO_PRIVATE_CHANNEL, at, platform, reply.id());
        } else if (!written && reply.model()) {
            draft.report(Diagnostic.INVITES_TO_NOTHING, at, reply.id());
        }
    }

    static boolean offersPrivate(Draft draft, Incident incident) {
        return draft.facts(incident.platform())
                .map(facts -> facts.privately().invitation() != Invitation.NONE)
                .orElse(true);
    }
}
