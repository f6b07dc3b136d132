package app.gegenwind.assessment.internal;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import java.util.ArrayList;
import java.util.List;

/** How one incident went, as far as somebody could have acted on it. Times in ms, −1 where it never came to that. */
final class Course {
    final Incident incident;
    final long opened;
    final List<Answer> answers = new ArrayList<>();
    long privateSince = -1;
    long resolved = -1;
    long protectedAt = -1;
    boolean escalated;
    boolean dealtWith;
    boolean closed;

    /** One answer to it: when, and by which decision. */
    record Answer(long at, long decision) {}

    Course(Incident incident, long opened) {
        this.incident = incident;
        this.opened = opened;
    }

    boolean isAnswered() {
        return !answers.isEmpty();
    }

    /** See {@link Kind#wantsAnswer}. */
    boolean wantsAnswer() {
        return incident.nature().kind().wantsAnswer();
    }

    boolean mustBeHandedUp() {
        Kind kind = incident.nature().kind();
        return kind == Kind.CRIME || kind == Kind.CRISIS || incident.nature().media();
    }

    /** Something that should not stay as it is. */
    boolean isUnwanted() {
        return !wantsAnswer() && incident.nature().kind() != Kind.PRAISE;
    }

    boolean canBeClosed() {
        return incident.answers().replies().values().stream().anyMatch(r -> r.makes(Move.CLOSE_PUBLIC));
    }
}
