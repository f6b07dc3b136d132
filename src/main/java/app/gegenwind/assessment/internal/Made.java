package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Evidence;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.Circumstances.Choice;
import app.gegenwind.scenario.table.EvidenceTable;
import app.gegenwind.scenario.table.EvidenceTable.On;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Evidence of what was done: the rows that fit each move of each decision. */
final class Made {
    private final Bundle bundle;
    private final Ground ground;
    private final List<Evidence> evidence = new ArrayList<>();
    /** Winds at which posts have been stopped. */
    private final Set<Integer> pausedAt = new TreeSet<>();

    private long number;

    Made(Bundle bundle, Ground ground) {
        this.bundle = bundle;
        this.ground = ground;
    }

    void hear(Event event) {
        count(event);
        switch (event) {
            case Event.AnswerPosted e -> answered(e);
            case Event.Moderated e -> moderated(e);
            case Event.Ignored e ->
                shown(
                        e.at(),
                        e.incident(),
                        Move.SILENCE,
                        e.decision(),
                        ground.move(e.incident(), ground.about(e.incident()), e.moment(), Move.SILENCE));
            case Event.Escalated e ->
                shown(
                        e.at(),
                        e.incident(),
                        Move.ESCALATE,
                        e.decision(),
                        ground.move(e.incident(), ground.about(e.incident()), e.moment(), Move.ESCALATE));
            case Event.FactAsked e -> shown(e.at(), "", Move.ASK_COLLEAGUE, number, ground.desk());
            case Event.QueuePaused e -> paused(e.at());
            case Event.PostStopped e -> paused(e.at());
            default -> {}
        }
    }

    /** Stopping posts counts once at each wind: on and off again shows no more. */
    private void paused(long at) {
        if (pausedAt.add(ground.wind())) {
            shown(at, "", Move.PAUSE_QUEUE, number, ground.desk());
        }
    }

    /** Each decision tells exactly one of these when it is taken. */
    private void count(Event event) {
        boolean taken = switch (event) {
            case Event.AnswerStarted e -> true;
            case Event.Moderated e -> true;
            case Event.Ignored e -> true;
            case Event.Escalated e -> true;
            case Event.FactAsked e -> true;
            case Event.QueuePaused e -> true;
            case Event.QueueResumed e -> true;
            case Event.PostStopped e -> true;
            case Event.PostComposed e -> true;
            case Event.PostSubmitted e -> true;
            case Event.PostScheduled e -> true;
            case Event.PostUnscheduled e -> true;
            case Event.PostEngaged e -> true;
            default -> false;
        };
        number += taken ? 1 : 0;
    }

    private void answered(Event.AnswerPosted e) {
        Reply reply = ground.incident(e.incident()).reply(e.reply()).orElseThrow();
        List<Move> moves = new ArrayList<>(reply.moves());
        if (!e.moment().known()) {
            moves.add(Move.UNVERIFIED);
        }
        Choice choice = ground.choice(e.incident(), reply);
        for (Move move : moves) {
            Circumstances c = ground.move(e.incident(), ground.about(e.incident()), e.moment(), move, choice);
            shown(e.at(), e.incident(), move, e.decision(), c);
        }
    }

    private void moderated(Event.Moderated e) {
        Circumstances c = ground.move(e.incident(), ground.about(e.incident(), e.message()), e.moment(), e.tool());
        shown(e.at(), e.incident(), e.tool(), e.decision(), c);
    }

    private void shown(long at, String incident, Move move, long decision, Circumstances c) {
        for (EvidenceTable.Row row : bundle.tables().evidence().of(new On.Made(move), c)) {
            evidence.add(piece(at, row, new Evidence.Shown.Made(decision, move), incident));
        }
    }

    static Evidence piece(long at, EvidenceTable.Row row, Evidence.Shown by, String incident) {
        return new Evidence(at, row.id(), by, incident, row.competency(), row.value(), row.weight(), row.redLine());
    }

    /** Of the decision last heard of. */
    long number() {
        return number;
    }

    List<Evidence> evidence() {
        return evidence;
    }
}
