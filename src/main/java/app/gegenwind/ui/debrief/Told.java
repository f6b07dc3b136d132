package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Evidence;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Fact;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.table.EvidenceTable.Row;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.ui.shell.Times;
import app.gegenwind.ui.shell.Words;
import java.util.List;
import java.util.Optional;

/** Looks up in a scenario what a debrief speaks of by id. What is no longer there is left out. */
public record Told(Bundle bundle, Words words) {

    /** What a decision did, in a few words; empty for decisions about the clock. */
    public Optional<String> did(Decision decision) {
        return switch (decision) {
            case Decision.Answer a ->
                said(isPrivate(a.incident(), a.reply()) ? "did.answer-private" : "did.answer", author(a.incident()));
            case Decision.Moderate m -> said("did.moderate", words.of("tool", m.tool()), author(m.incident()));
            case Decision.Ignore i -> said("did.ignore", author(i.incident()));
            case Decision.Ask a -> said("did.ask", fact(a.fact()));
            case Decision.Escalate e -> said("did.escalate", author(e.incident()));
            case Decision.PauseQueue _ -> said("did.pause-queue");
            case Decision.ResumeQueue _ -> said("did.resume-queue");
            case Decision.OfPost p -> Optional.of(posts().done("did", p));
            case Decision.OfClock _ -> Optional.empty();
        };
    }

    /** What is to be done, as one says it to somebody; empty for decisions about the clock. */
    Optional<String> doing(Decision decision) {
        return switch (decision) {
            case Decision.Answer a ->
                said(isPrivate(a.incident(), a.reply()) ? "do.answer-private" : "do.answer", author(a.incident()));
            case Decision.Moderate m -> said("did.moderate", words.of("tool", m.tool()), author(m.incident()));
            case Decision.Ignore i -> said("do.ignore", author(i.incident()));
            case Decision.Ask a -> said("do.ask", fact(a.fact()));
            case Decision.Escalate e -> said("do.escalate", author(e.incident()));
            case Decision.PauseQueue _ -> said("do.pause-queue");
            case Decision.ResumeQueue _ -> said("do.resume-queue");
            case Decision.OfPost p -> Optional.of(posts().done("do", p));
            case Decision.OfClock _ -> Optional.empty();
        };
    }

    private Times times() {
        return new Times(bundle.scenario().clock(), words);
    }

    private Optional<String> said(String key, Object... arguments) {
        return Optional.of(words.of(key, arguments));
    }

    /** Local time of a simulated moment (ms). */
    public String time(long at) {
        return times().of(at);
    }

    public Optional<Incident> incident(String id) {
        return Optional.ofNullable(bundle.scenario().cast().incidents().get(id));
    }

    /** The name of an incident's author. */
    public String author(String incident) {
        return incident(incident)
                .map(i -> bundle.scenario().cast().people().get(i.from()).name())
                .orElse(incident);
    }

    public Optional<Reply> reply(String incident, String reply) {
        return incident(incident).flatMap(i -> i.reply(reply));
    }

    /** The replies that stood beside one, itself left out. */
    List<Reply> beside(String incident, Reply reply) {
        return incident(incident).map(i -> siblings(i, reply)).orElse(List.of()).stream()
                .filter(r -> !r.id().equals(reply.id()))
                .toList();
    }

    private static List<Reply> siblings(Incident incident, Reply reply) {
        if (incident.answers().replies().containsKey(reply.id())) {
            return List.copyOf(incident.answers().replies().values());
        }
        return incident.answers().steps().stream()
                .filter(s -> s.replies().containsKey(reply.id()))
                .findFirst()
                .map(s -> List.copyOf(s.replies().values()))
                .orElse(List.of());
    }

    public boolean isPrivate(String incident, String reply) {
        return incident(incident)
                .map(i -> i.isPrivate() || !i.answers().replies().containsKey(reply))
                .orElse(false);
    }

    /** The name of a person of the script. */
    public String person(String id) {
        var person = bundle.scenario().cast().people().get(id);
        return person == null ? id : person.name();
    }

    /** The name of a colleague. */
    public String colleague(String id) {
        var colleague = bundle.scenario().brand().team().get(id);
        return colleague == null ? id : colleague.name();
    }

    /** What a reply did, in the table's words. */
    String moves(String incident, String reply) {
        return reply(incident, reply)
                .map(r -> words.list(r.moves().stream().map(this::move).toList()))
                .orElse("");
    }

    /** A duration within a sentence: {@code 67 minutes}. */
    String span(long millis) {
        long minutes = millis / 60_000;
        return minutes < 120 ? words.of("span.minutes", minutes) : words.of("span.hours", minutes / 60, minutes % 60);
    }

    public String fact(String id) {
        Fact fact = bundle.scenario().cast().facts().get(id);
        return fact == null ? id : words.of(fact.title());
    }

    /** How an own post begins. */
    public String post(String id) {
        return posts().title(id);
    }

    ToldPosts posts() {
        return new ToldPosts(bundle, words);
    }

    String move(Move move) {
        Text name = bundle.tables().responses().names().get(move);
        return name == null ? words.of("tool", move) : words.of(name);
    }

    Optional<Row> row(Evidence evidence) {
        return bundle.tables().evidence().rows().stream()
                .filter(r -> r.id().equals(evidence.row()))
                .findFirst();
    }

    String reason(Evidence evidence) {
        return row(evidence).map(r -> words.of(r.reason())).orElse(evidence.row());
    }

    /** The reason of a piece of evidence, and whom or what it is about. */
    String about(Evidence evidence) {
        String reason = reason(evidence);
        if (evidence.by() instanceof Evidence.Shown.Posted posted) {
            return words.of("about.post", posts().title(posted.post()), reason);
        }
        return evidence.incident().isEmpty() ? reason : author(evidence.incident()) + ": " + reason;
    }

    String competency(String id) {
        return bundle.tables()
                .competencies()
                .find(id)
                .map(c -> words.of(c.name()))
                .orElse(id);
    }
}
