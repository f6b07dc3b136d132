package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.internal.read.Times;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why a trigger can never hold, if it cannot. */
final class Possible {
    private static final List<Kind> SETTLED_BY_TOOLS = List.of(Kind.TROLL, Kind.SPAM, Kind.CRIME);

    private final Draft draft;
    private final Story story;

    Possible(Draft draft, Story story) {
        this.draft = draft;
        this.story = story;
    }

    boolean isPossible(Trigger trigger) {
        return whyNot(trigger).isEmpty();
    }

    /** Why not, or nothing. What is said to hold not is taken to be possible. */
    Optional<String> whyNot(Trigger trigger) {
        return switch (trigger) {
            case Trigger.At(long millis) -> unless(millis < draft.lasts(), Times.written(millis) + " is after the end");
            case Trigger.Wind wind -> Optional.empty();
            case Trigger.StandingBelow standing -> Optional.empty();
            case Trigger.Unanswered(String incident, long millis) -> unanswered(incident, millis);
            case Trigger.Replied(String incident, String reply) ->
                unless(replied(incident, reply), "reply '" + reply + "' of '" + incident + "' can never be given");
            case Trigger.Moved(String incident, Move move) ->
                unless(moved(incident, move), "nothing makes the move '" + move.id() + "' in '" + incident + "'");
            case Trigger.Resolved(String incident) ->
                unless(resolved(incident), "incident '" + incident + "' can never be resolved");
            case Trigger.Published(String post, long millis) -> published(post, millis);
            case Trigger.Happened(String beat) -> unless(story.happens(beat), "beat '" + beat + "' never happens");
            case Trigger.Known(String fact) ->
                unless(story.learns(fact), "nobody can learn fact '" + fact + "' in time");
            case Trigger.All(List<Trigger> of) -> all(of);
            case Trigger.Any(List<Trigger> of) -> any(of);
            case Trigger.Not not -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean possible, String reason) {
        return possible ? Optional.empty() : Optional.of(reason);
    }

    private Optional<String> all(List<Trigger> of) {
        Optional<String> contradiction = of.stream()
                .filter(part -> of.contains(new Trigger.Not(part)))
                .findFirst()
                .map(part -> "it asks for something and for its opposite");
        return contradiction.or(
                () -> of.stream().map(this::whyNot).flatMap(Optional::stream).findFirst());
    }

    private Optional<String> any(List<Trigger> of) {
        boolean possible = of.isEmpty() || of.stream().anyMatch(this::isPossible);
        return possible ? Optional.empty() : whyNot(of.getFirst());
    }

    private Optional<String> unanswered(String id, long millis) {
        Incident incident = draft.scenario().cast().incidents().get(id);
        if (incident == null || !story.opens(id)) {
            return Optional.of("incident '" + id + "' never opens");
        }
        long since = incident.opens().orElse(0);
        boolean reported = since >= draft.lasts();
        return unless(
                reported || since + millis < draft.lasts(), "the scenario ends before '" + id + "' has waited so long");
    }

    private Optional<String> published(String id, long millis) {
        OwnPost post = draft.scenario().cast().posts().get(id);
        if (post == null) {
            return Optional.of("post '" + id + "' is never published");
        }
        long out = post.slot().orElse(post.published().orElse(0));
        return unless(
                out >= draft.lasts() || out + millis < draft.lasts(),
                "the scenario ends before '" + id + "' has been out so long");
    }

    private boolean replied(String incident, String reply) {
        return find(incident)
                .flatMap(found -> found.reply(reply).filter(r -> story.gives(found, r)))
                .isPresent();
    }

    private boolean moved(String incident, Move move) {
        boolean byReply = find(incident).stream().flatMap(this::given).anyMatch(reply -> reply.makes(move));
        return byReply || (find(incident).isPresent() && story.opens(incident) && byTool(incident, move));
    }

    private boolean byTool(String incident, Move move) {
        if (move == Move.EVIDENCE_FIRST || move == Move.ESCALATE || move == Move.SILENCE) {
            return true;
        }
        return find(incident)
                .flatMap(found -> draft.facts(found.platform()))
                .map(facts -> facts.tools().contains(move))
                .orElse(true);
    }

    private boolean resolved(String id) {
        return find(id).filter(incident -> story.opens(id) && canBeSettled(incident))
                .isPresent();
    }

    private boolean canBeSettled(Incident incident) {
        Kind kind = incident.nature().kind();
        return SETTLED_BY_TOOLS.contains(kind)
                || draft.shared().tables().responses().settles().isEmpty()
                || given(incident)
                        .anyMatch(reply -> draft.shared().tables().responses().settles(kind, reply.moves()));
    }

    private Stream<Reply> given(Incident incident) {
        return incident.allReplies().filter(reply -> story.gives(incident, reply));
    }

    private Optional<Incident> find(String id) {
        return Optional.ofNullable(draft.scenario().cast().incidents().get(id));
    }
}
