package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Platform;
import java.util.List;
import java.util.Set;

/** Where incidents and posts stand: on channels the brand has, under posts that are out, and where they spill to. */
final class Channels implements Check {
    @Override
    public void check(Draft draft) {
        for (Incident incident : draft.incidents()) {
            checkChannel(draft, incident.platform(), "incidents", incident.id(), "on");
            checkPost(draft, incident);
            checkSpill(draft, incident);
        }
        draft.scenario().cast().posts().forEach((id, post) -> checkChannel(draft, post.platform(), "posts", id, "on"));
        List<Beat> beats = draft.scenario().cast().beats();
        for (int i = 0; i < beats.size(); i++) {
            checkPublishing(draft, beats.get(i), i);
        }
    }

    private static void checkChannel(Draft draft, Platform platform, Object... path) {
        Set<Platform> channels = draft.scenario().brand().channels().keySet();
        if (!channels.isEmpty() && !channels.contains(platform)) {
            String brand = draft.scenario().brand().name();
            draft.report(Diagnostic.NO_CHANNEL, draft.places().value(path), brand, platform.id());
        }
        if (!draft.shared().tables().platforms().isEmpty()
                && draft.facts(platform).isEmpty()) {
            draft.report(
                    Diagnostic.UNKNOWN_REFERENCE,
                    draft.places().value(path),
                    "platform",
                    platform.id(),
                    " It is not in platforms.yaml.");
        }
    }

    private static void checkPost(Draft draft, Incident incident) {
        if (!(incident.place() instanceof Incident.Place.UnderPost(String id))) {
            return;
        }
        OwnPost post = draft.scenario().cast().posts().get(id);
        if (post == null) {
            return;
        }
        var at = draft.places().value("incidents", incident.id(), "where", "under");
        if (post.platform() != incident.platform()) {
            draft.report(
                    Diagnostic.WRONG_POST,
                    at,
                    id,
                    "stands on " + post.platform().id() + ", not on "
                            + incident.platform().id());
        }
        if (incident.opens().orElse(Long.MAX_VALUE) < out(post)) {
            draft.report(Diagnostic.WRONG_POST, at, id, "is not out yet when the incident opens");
        }
    }

    /** When a post is out if nobody decides otherwise; one without a slot may never be. */
    private static long out(OwnPost post) {
        return post.published().orElse(post.slot().orElse(Long.MAX_VALUE));
    }

    private static void checkSpill(Draft draft, Incident incident) {
        incident.spill().ifPresent(spill -> {
            if (spill.to() == incident.platform()) {
                var at = draft.places().value("incidents", incident.id(), "spills", "to");
                draft.report(Diagnostic.BAD_SPILL, at, incident.id(), "must go to another platform");
            }
            if (incident.spread().isEmpty()) {
                var at = draft.places().key("incidents", incident.id(), "spills");
                draft.report(Diagnostic.BAD_SPILL, at, incident.id(), "needs a 'spread'");
            }
            checkChannel(draft, spill.to(), "incidents", incident.id(), "spills", "to");
        });
    }

    private static void checkPublishing(Draft draft, Beat beat, int position) {
        for (Beat.Action action : beat.actions()) {
            if (action instanceof Beat.Action.Publish(String id)) {
                OwnPost post = draft.scenario().cast().posts().get(id);
                if (post != null && post.published().isPresent()) {
                    var at = draft.places().value("beats", position, "post");
                    draft.report(Diagnostic.WRONG_POST, at, id, "is already out");
                }
            }
        }
    }
}
