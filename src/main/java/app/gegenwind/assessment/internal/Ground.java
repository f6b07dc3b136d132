package app.gegenwind.assessment.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Person;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.Circumstances.About;
import app.gegenwind.scenario.table.Circumstances.Choice;
import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Claim;
import app.gegenwind.scenario.vocabulary.Fault;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Phase;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known while the events of a run are read in order: the wind, the moves made so far, who wrote what. */
final class Ground {
    private static final int VIRAL = 3;
    /** What a decision about the whole desk is about: nobody in particular. */
    private static final About DESK =
            new About(Kind.COMPLAINT, Claim.OPEN, Fault.ACCIDENTAL, 1, Arousal.LOW, Influence.SMALL, false);

    private final Bundle bundle;
    private final Map<String, Integer> winds = new LinkedHashMap<>();
    private final Map<String, Set<Move>> moves = new LinkedHashMap<>();
    private final Map<Long, Stance> stances = new LinkedHashMap<>();
    private final Offers offers;

    Ground(Bundle bundle) {
        this.bundle = bundle;
        this.offers = new Offers(bundle);
    }

    void hear(Event event) {
        offers.hear(event);
        switch (event) {
            case Event.WindChanged e -> winds.put(e.topic(), e.to());
            case Event.CommentPosted e -> stances.put(e.comment(), e.stance());
            default -> {}
        }
    }

    Incident incident(String id) {
        return bundle.scenario().incident(id);
    }

    About about(String incident) {
        Incident of = incident(incident);
        Person from = bundle.scenario().person(of.from());
        return About.of(of.nature(), from.influence());
    }

    /** A crowd comment is judged by what it does. */
    About about(String incident, long message) {
        About whole = about(incident);
        Stance stance = stances.get(message);
        if (stance == null) {
            return whole;
        }
        Kind kind = switch (stance) {
            case JOINS -> Kind.COMPLAINT;
            case ASKS -> Kind.QUESTION;
            case DEFENDS -> Kind.PRAISE;
            case TROLLS -> Kind.TROLL;
        };
        return new About(kind, whole.claim(), whole.fault(), 1, whole.arousal(), Influence.SMALL, false);
    }

    /** The circumstances of one move of a thread; marks it as made. */
    Circumstances move(String incident, About about, Moment at, Move move) {
        return move(incident, about, at, move, Choice.NONE);
    }

    Circumstances move(String incident, About about, Moment at, Move move, Choice choice) {
        boolean again =
                !moves.computeIfAbsent(incident, i -> new LinkedHashSet<>()).add(move);
        return new Circumstances(about, new Moment(at.phase(), at.channel(), again, at.known(), at.wind()), choice);
    }

    /** What else could have been said when this reply was chosen; asked before its moves are marked as made. */
    Choice choice(String incident, Reply reply) {
        List<Move> made = new ArrayList<>(moves.getOrDefault(incident, new LinkedHashSet<>()));
        made.addAll(reply.moves());
        return new Choice(offers.beside(incident, reply.id()), List.copyOf(made));
    }

    boolean made(String incident, Move move) {
        return moves.getOrDefault(incident, new LinkedHashSet<>()).contains(move);
    }

    Circumstances desk() {
        return new Circumstances(DESK, moment(wind()));
    }

    /** What was left undone about an incident, as it stands now. */
    Circumstances omitted(String incident) {
        int wind = winds.getOrDefault(incident(incident).topic(), 0);
        Moment late = new Moment(wind >= VIRAL ? Phase.VIRAL : Phase.LATE, Channel.PUBLIC, false, true, wind);
        return new Circumstances(about(incident), late);
    }

    int wind() {
        return winds.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static Moment moment(int wind) {
        return new Moment(wind >= VIRAL ? Phase.VIRAL : Phase.EARLY, Channel.PUBLIC, false, true, wind);
    }
}
