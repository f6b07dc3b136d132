package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Change;
import app.gegenwind.assessment.Figures;
import app.gegenwind.assessment.HourBlock;
import app.gegenwind.assessment.internal.Possible.Proposal;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Timed;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What could have been done otherwise at each decision: another reply, sooner, nothing, asked first. */
final class Otherwise {
    private static final long SOONER = 20 * 60_000;
    private static final long LEAST = 2 * 60_000;

    private final Bundle bundle;
    private final List<Timed> decisions;
    private final Moments moments;
    private final List<Proposal> proposals = new ArrayList<>();

    private Otherwise(Bundle bundle, List<Timed> decisions, Moments moments) {
        this.bundle = bundle;
        this.decisions = decisions;
        this.moments = moments;
    }

    static List<Proposal> proposals(Bundle bundle, List<Timed> decisions, Moments moments) {
        Otherwise otherwise = new Otherwise(bundle, decisions, moments);
        for (int i = 0; i < decisions.size(); i++) {
            otherwise.propose(i + 1, decisions.get(i));
        }
        return otherwise.proposals;
    }

    private void propose(int number, Timed timed) {
        replies(timed.decision()).forEach(other -> add(number, timed.at(), new Change.Instead(number, other), other));
        if (timed.decision() instanceof Decision.Schedule schedule) {
            betterSlot(number, timed.at(), schedule);
        }
        sooner(number, timed);
        add(number, timed.at(), new Change.Without(number), timed.decision());
        askedFirst(number, timed);
    }

    /** The hours that had done best by then, on the same day. */
    private void betterSlot(int number, long at, Decision.Schedule schedule) {
        Platform platform = bundle.scenario().post(schedule.post()).platform();
        var reach = Figures.of(bundle, moments.last(), at).reachByBlock(platform);
        Seen.best(reach)
                .map(block -> slot(schedule.slot(), block))
                .filter(slot ->
                        slot != schedule.slot() && slot < bundle.scenario().lasts())
                .map(slot -> new Decision.Schedule(schedule.post(), slot))
                .ifPresent(other -> add(number, at, new Change.Instead(number, other), other));
    }

    /** The same day, in the middle of those hours; as it is where it lies in them already. */
    private long slot(long slot, int block) {
        ZonedDateTime local = bundle.scenario().clock().at(slot);
        HourBlock best = new HourBlock(block);
        if (HourBlock.of(local.getHour()).equals(best)) {
            return slot;
        }
        ZonedDateTime other = local.truncatedTo(ChronoUnit.DAYS).withHour(best.from() + 1);
        return slot + ChronoUnit.MILLIS.between(local, other);
    }

    private void add(int number, long at, Change change, Decision decision) {
        proposals.add(new Proposal(number - 1, at, change, decision));
    }

    /** The other replies to the same message; to whoever was moderated, left or handed up, all of the thread. */
    private List<Decision> replies(Decision decision) {
        return switch (decision) {
            case Decision.Answer(String incident, String reply) -> answers(incident, siblings(incident, reply), reply);
            case Decision.Moderate d when d.message().isEmpty() -> answers(d.incident(), thread(d.incident()), "");
            case Decision.Ignore(String incident) -> answers(incident, thread(incident), "");
            case Decision.Escalate(String incident) -> answers(incident, thread(incident), "");
            default -> List.of();
        };
    }

    private Collection<Reply> thread(String incident) {
        return bundle.scenario().incident(incident).answers().replies().values();
    }

    private Collection<Reply> siblings(String incident, String reply) {
        return bundle.scenario().incident(incident).answers().steps().stream()
                .map(Incident.PrivateStep::replies)
                .filter(replies -> replies.containsKey(reply))
                .findFirst()
                .map(Map::values)
                .orElseGet(() -> thread(incident));
    }

    private static List<Decision> answers(String incident, Collection<Reply> replies, String said) {
        return replies.stream()
                .filter(r -> !r.id().equals(said))
                .<Decision>map(r -> new Decision.Answer(incident, r.id()))
                .toList();
    }

    /** Twenty minutes sooner, and at once where that is sooner still. */
    private void sooner(int number, Timed timed) {
        long most = timed.at() - earliest(timed);
        if (most >= LEAST) {
            earlier(number, timed, Math.min(most, SOONER));
        }
        if (most >= SOONER + LEAST) {
            earlier(number, timed, most);
        }
    }

    private void earlier(int number, Timed timed, long by) {
        long at = timed.at() - by;
        int before = Math.min(number - 1, Possible.before(decisions, at));
        proposals.add(new Proposal(before, at, new Change.Earlier(number, by), timed.decision()));
    }

    private long earliest(Timed timed) {
        return Possible.READING
                + switch (timed.decision()) {
                    case Decision.Answer(String incident, String reply) -> asked(incident, reply, timed.at());
                    case Decision.Moderate d when !d.message().isEmpty() -> written(d.message(), timed.at());
                    case Decision.Moderate d -> moments.opened().get(d.incident());
                    case Decision.Ignore(String incident) -> moments.opened().get(incident);
                    case Decision.Escalate(String incident) -> moments.opened().get(incident);
                    case Decision.Ask _, Decision.PauseQueue _, Decision.StopPost _ -> 0;
                    case Decision.Unschedule _,
                            Decision.Compose _,
                            Decision.Submit _,
                            Decision.Schedule _,
                            Decision.Engage _ -> timed.at();
                    case Decision.ResumeQueue _, Decision.OfClock _ -> timed.at();
                };
    }

    private long written(String message, long at) {
        return moments.comment(Long.parseUnsignedLong(message, 16)).orElse(at);
    }

    /** When there was something to answer: the first message, or the latest private one. */
    private long asked(String incident, String reply, long at) {
        boolean inThread =
                bundle.scenario().incident(incident).answers().replies().containsKey(reply);
        return moments.wrote().stream()
                .filter(w -> !inThread && w.incident().equals(incident) && w.at() <= at)
                .mapToLong(Event.PrivateWritten::at)
                .max()
                .orElse(moments.opened().get(incident));
    }

    private void askedFirst(int number, Timed timed) {
        if (timed.decision() instanceof Decision.Answer(String incident, String reply)) {
            Reply said = bundle.scenario().incident(incident).reply(reply).orElseThrow();
            said.conditions().assumes().stream()
                    .filter(bundle.scenario().cast().facts()::containsKey)
                    .filter(fact -> !moments.isKnown(fact, timed.at()))
                    .filter(fact -> inTime(timed.at(), fact))
                    .forEach(fact -> add(number, timed.at(), new Change.AskedFirst(number, fact), timed.decision()));
        }
    }

    private boolean inTime(long at, String fact) {
        return OtherWorld.answer(bundle, moments, at, fact) + Possible.READING
                < bundle.scenario().lasts();
    }
}
