package app.gegenwind.ui.replay;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.ui.debrief.Told;
import java.util.Optional;

/** What is to be seen where a decision was taken: its incident, on the side of the conversation it belongs to. */
record Aim(String incident, Channel side) {

    /** Empty unless a decision about an incident was taken at exactly that moment. */
    static Optional<Aim> at(Tape tape, long at, Told told) {
        return tape.decisions().stream()
                .filter(d -> d.at() == at)
                .map(d -> of(d.decision(), told))
                .filter(aim -> !aim.incident().isEmpty())
                .findFirst();
    }

    private static Aim of(Decision decision, Told told) {
        String incident = Deeds.incident(decision);
        boolean isPrivate = decision instanceof Decision.Answer answer
                ? told.isPrivate(incident, answer.reply())
                : told.incident(incident).map(i -> i.isPrivate()).orElse(false);
        return new Aim(incident, isPrivate ? Channel.PRIVATE : Channel.PUBLIC);
    }
}
