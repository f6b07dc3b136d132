package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Incidents, beats and replies that no run can ever show. */
final class Reachability implements Check {
    @Override
    public void check(Draft draft) {
        if (Stream.of("incidents", "facts", "posts").anyMatch(draft.places()::isUnread)) {
            return;
        }
        Story story = new Story(draft);
        checkBeats(draft, story);
        for (Incident incident : draft.incidents()) {
            checkOpening(draft, incident);
            if (story.opens(incident.id())) {
                checkReplies(draft, story, incident);
            }
        }
    }

    private static void checkBeats(Draft draft, Story story) {
        List<Beat> beats = draft.scenario().cast().beats();
        Circles circles = new Circles(beats, story);
        for (int i = 0; i < beats.size(); i++) {
            Beat beat = beats.get(i);
            Mark at = draft.places().key("beats", i);
            Optional<List<String>> circle = circles.through(beat);
            if (circle.isPresent() && circle.get().getFirst().equals(beat.id())) {
                draft.report(Diagnostic.CYCLE, at, String.join(" → ", circle.get()) + " → " + beat.id());
            } else if (circle.isEmpty()) {
                story.possible()
                        .whyNot(beat.when())
                        .ifPresent(reason -> draft.report(Diagnostic.NEVER_FIRES, at, beat.id(), reason));
            }
        }
    }

    private static void checkOpening(Draft draft, Incident incident) {
        long byBeats = draft.scenario().cast().beats().stream()
                .flatMap(beat -> beat.actions().stream())
                .filter(new Beat.Action.Open(incident.id())::equals)
                .count();
        long openings = byBeats + (incident.opens().isPresent() ? 1 : 0);
        Mark at = draft.places().key("incidents", incident.id());
        if (openings == 0) {
            draft.report(Diagnostic.NEVER_OPENED, at, incident.id());
        }
        if (openings > 1) {
            draft.report(Diagnostic.OPENED_TWICE, at, incident.id());
        }
    }

    private static void checkReplies(Draft draft, Story story, Incident incident) {
        checkReplies(draft, story, incident.answers().replies(), "incidents", incident.id());
        List<Reply> reached = story.reached(incident);
        List<Incident.PrivateStep> steps = incident.answers().steps();
        for (int i = 0; i < steps.size(); i++) {
            Map<String, Reply> replies = steps.get(i).replies();
            if (reached.containsAll(replies.values())) {
                checkReplies(draft, story, replies, "incidents", incident.id(), "private", i);
            }
        }
    }

    private static void checkReplies(Draft draft, Story story, Map<String, Reply> replies, Object... path) {
        replies.forEach((id, reply) -> whyNever(story, reply)
                .ifPresent(reason -> draft.report(
                        Diagnostic.NEVER_SHOWN, draft.places().key(Path.of(path, "replies", id)), id, reason)));
    }

    private static Optional<String> whyNever(Story story, Reply reply) {
        Optional<String> fact = reply.conditions().needs().stream()
                .filter(needed -> !story.learns(needed))
                .findFirst()
                .map(needed -> "nobody can learn fact '" + needed + "' in time");
        return fact.or(() -> reply.conditions().when().flatMap(story.possible()::whyNot));
    }
}
