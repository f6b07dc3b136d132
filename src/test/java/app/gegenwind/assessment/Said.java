package app.gegenwind.assessment;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Fact;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import app.gegenwind.simulation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One reply of a scenario said as soon as it can be, after the author's own choices that lead to it, and what it shows. */
final class Said {
    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long READING = 3 * MINUTE;

    private final Bundle bundle;
    private final Simulation run;
    private final List<Timed> taken = new ArrayList<>();

    private Said(Bundle bundle) {
        this.bundle = bundle;
        this.run = Simulation.start(bundle, 7);
    }

    /** By somebody who asked nobody. */
    static Optional<List<Evidence>> unasked(Bundle bundle, Incident incident, Reply reply) {
        return new Said(bundle).say(incident, reply, 0);
    }

    /** By somebody who asked for every fact at once and waited for all of them. */
    static Optional<List<Evidence>> knowing(Bundle bundle, Incident incident, Reply reply) {
        Said desk = new Said(bundle);
        bundle.scenario().cast().facts().keySet().forEach(fact -> desk.take(0, new Decision.Ask(fact)));
        long waited = bundle.scenario().cast().facts().values().stream()
                .mapToLong(Fact::takes)
                .max()
                .orElse(0);
        return desk.say(incident, reply, waited + MINUTE);
    }

    static double craft(List<Evidence> evidence) {
        double weight = evidence.stream().mapToDouble(Evidence::weight).sum();
        return evidence.stream().mapToDouble(e -> e.weight() * e.value()).sum() / weight;
    }

    private Optional<List<Evidence>> say(Incident incident, Reply reply, long from) {
        long at = from;
        while (!isOpen(incident) && at < bundle.scenario().lasts()) {
            at += MINUTE;
            run.advanceTo(at);
            if (incident.opens().isEmpty() && at % HOUR == 0) {
                sendOut(at);
            }
        }
        for (Reply before : leadingTo(incident, reply)) {
            at = answer(at + READING, incident, before);
        }
        return answer(at + READING, incident, reply) < bundle.scenario().lasts()
                ? Optional.of(shown())
                : Optional.empty();
    }

    /** Some incidents wait for own posts: all go out as soon as they can. */
    private void sendOut(long at) {
        for (OwnPost post : bundle.scenario().cast().posts().values()) {
            take(at, new Decision.Compose(post.id(), List.of(), List.of(), post.needs()));
            take(at, new Decision.Submit(post.id()));
            take(at, new Decision.Schedule(post.id(), at + MINUTE));
        }
    }

    private boolean isOpen(Incident incident) {
        return run.transcript().events().stream()
                .anyMatch(
                        e -> e instanceof Event.IncidentOpened o && o.incident().equals(incident.id()));
    }

    private static List<Reply> leadingTo(Incident incident, Reply reply) {
        boolean atOnce = incident.answers().replies().containsKey(reply.id())
                && reply.conditions().when().isEmpty();
        return atOnce
                ? List.of()
                : incident.allReplies()
                        .filter(Reply::model)
                        .filter(r -> r.conditions().when().isEmpty())
                        .takeWhile(r -> !beside(incident, r, reply))
                        .toList();
    }

    private static boolean beside(Incident incident, Reply one, Reply other) {
        return incident.answers().steps().stream()
                .anyMatch(s -> s.replies().containsKey(one.id()) && s.replies().containsKey(other.id()));
    }

    /** Tries every minute; the end where it can never be said. */
    private long answer(long from, Incident incident, Reply reply) {
        long at = from;
        while (at < bundle.scenario().lasts() && !take(at, new Decision.Answer(incident.id(), reply.id()))) {
            at += MINUTE;
        }
        return at;
    }

    private boolean take(long at, Decision decision) {
        run.advanceTo(at);
        boolean accepted = run.decide(at, decision) instanceof Verdict.Accepted;
        if (accepted) {
            taken.add(new Timed(at, decision));
        }
        return accepted;
    }

    /** By its words alone: that somebody was there to say it is another matter. */
    private List<Evidence> shown() {
        return Debrief.of(bundle, 7, taken).decisions().getLast().evidence().stream()
                .filter(e -> e.by() instanceof Evidence.Shown.Made)
                .toList();
    }
}
