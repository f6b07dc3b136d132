package app.gegenwind.assessment.internal;

import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The moments of a run between which something could have been otherwise. Times in simulated ms. */
final class Moments {
    private final Map<String, Long> opened = new LinkedHashMap<>();
    private final Map<String, Long> impatient = new LinkedHashMap<>();
    private final Map<String, Long> answered = new LinkedHashMap<>();
    private final Map<String, Long> learned = new LinkedHashMap<>();
    private final Map<Long, Long> comments = new LinkedHashMap<>();
    private final List<Event.PrivateWritten> wrote = new ArrayList<>();
    private final List<Event.PostPublished> published = new ArrayList<>();

    private final Situation last;

    private Moments(Situation last) {
        this.last = last;
    }

    /** @param run at its end */
    static Moments of(Simulation run) {
        Moments moments = new Moments(run.situation());
        run.transcript().events().forEach(moments::hear);
        return moments;
    }

    private void hear(Event event) {
        switch (event) {
            case Event.IncidentOpened e -> opened.put(e.incident(), e.at());
            case Event.PatienceLost e -> impatient.putIfAbsent(e.incident(), e.at());
            case Event.FactAsked e -> answered.put(e.fact(), e.answer());
            case Event.FactLearned e -> learned.put(e.fact(), e.at());
            case Event.CommentPosted e -> comments.put(e.comment(), e.at());
            case Event.PersonJoined e -> comments.put(e.comment(), e.at());
            case Event.PrivateWritten e -> wrote.add(e);
            case Event.PostPublished e -> published.add(e);
            default -> {}
        }
    }

    /** Incidents by when they opened, in that order. */
    Map<String, Long> opened() {
        return opened;
    }

    /** Private messages of the incidents' authors, in order. */
    List<Event.PrivateWritten> wrote() {
        return wrote;
    }

    OptionalLong impatient(String incident) {
        return at(impatient.get(incident));
    }

    /** When a colleague who was asked answers. */
    OptionalLong answer(String fact) {
        return at(answered.get(fact));
    }

    boolean isKnown(String fact, long at) {
        return learned.getOrDefault(fact, Long.MAX_VALUE) <= at;
    }

    /** When somebody of the crowd or of the script wrote that comment; empty for the brand's and the authors' own. */
    OptionalLong comment(long id) {
        return at(comments.get(id));
    }

    /** The run at its end. */
    Situation last() {
        return last;
    }

    /** Own posts that went out, in order. */
    List<Event.PostPublished> published() {
        return published;
    }

    private static OptionalLong at(Long millis) {
        return millis == null ? OptionalLong.empty() : OptionalLong.of(millis);
    }
}
