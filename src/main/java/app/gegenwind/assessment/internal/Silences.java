package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Change;
import app.gegenwind.assessment.internal.Possible.Proposal;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Timed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What could have been done where nothing was: each reply, at once or when patience ran out; unwanted messages left on purpose, hidden or handed up; own posts held back. */
final class Silences {
    private final Bundle bundle;
    private final List<Timed> decisions;
    private final Moments moments;
    private final List<Proposal> proposals = new ArrayList<>();

    private Silences(Bundle bundle, List<Timed> decisions, Moments moments) {
        this.bundle = bundle;
        this.decisions = decisions;
        this.moments = moments;
    }

    static List<Proposal> proposals(Bundle bundle, List<Timed> decisions, Moments moments) {
        Silences silences = new Silences(bundle, decisions, moments);
        moments.opened()
                .forEach((incident, at) -> silences.incident(bundle.scenario().incident(incident), at));
        moments.wrote().forEach(silences::conversation);
        moments.published().forEach(silences::post);
        return silences.proposals;
    }

    private void incident(Incident incident, long opened) {
        if (decisions.stream().noneMatch(d -> about(d.decision(), incident.id()))) {
            at(incident, opened + Possible.READING);
            moments.impatient(incident.id()).ifPresent(at -> at(incident, at));
        }
    }

    private void at(Incident incident, long at) {
        answers(incident.id(), at, incident.answers().replies().values());
        switch (incident.nature().kind()) {
            case CRIME, CRISIS -> propose(incident.id(), at, new Decision.Escalate(incident.id()));
            case TROLL -> propose(incident.id(), at, new Decision.Ignore(incident.id()));
            case SPAM -> propose(incident.id(), at, new Decision.Moderate(incident.id(), "", Move.HIDE));
            case COMPLAINT, QUESTION, PRAISE -> {}
        }
    }

    private void conversation(Event.PrivateWritten wrote) {
        Collection<Reply> replies = bundle.scenario()
                .incident(wrote.incident())
                .answers()
                .steps()
                .get(wrote.step() - 1)
                .replies()
                .values();
        boolean answered = replies.stream()
                .anyMatch(r -> decisions.stream()
                        .anyMatch(d -> d.decision().equals(new Decision.Answer(wrote.incident(), r.id()))));
        if (!answered) {
            answers(wrote.incident(), wrote.at() + Possible.READING, replies);
        }
    }

    private void post(Event.PostPublished out) {
        long at = Math.max(0, out.at() - Possible.READING);
        propose(at, new Change.QueuePaused(out.post(), at), new Decision.PauseQueue());
    }

    private void answers(String incident, long at, Collection<Reply> replies) {
        replies.forEach(r -> propose(incident, at, new Decision.Answer(incident, r.id())));
    }

    private void propose(String incident, long at, Decision decision) {
        propose(at, new Change.Answered(incident, at, decision), decision);
    }

    private void propose(long at, Change change, Decision decision) {
        if (at < bundle.scenario().lasts()) {
            proposals.add(new Proposal(Possible.before(decisions, at), at, change, decision));
        }
    }

    private static boolean about(Decision decision, String incident) {
        return switch (decision) {
            case Decision.Answer d -> d.incident().equals(incident);
            case Decision.Moderate d ->
                d.incident().equals(incident) && d.message().isEmpty();
            case Decision.Ignore d -> d.incident().equals(incident);
            case Decision.Escalate d -> d.incident().equals(incident);
            case Decision.Ask _, Decision.PauseQueue _, Decision.ResumeQueue _, Decision.OfPost _, Decision.OfClock _ ->
                false;
        };
    }
}
