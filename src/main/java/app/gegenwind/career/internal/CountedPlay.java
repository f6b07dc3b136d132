package app.gegenwind.career.internal;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.Evidence;
import app.gegenwind.career.Observation.Shown;
import app.gegenwind.career.Play;
import app.gegenwind.scenario.plan.Decision;
import java.util.List;
import java.util.Optional;

/** A play that counts, with what it showed. */
record CountedPlay(Play play, Debrief debrief) {

    /** What it showed about one competency; often nothing. */
    List<Shown> about(String competency) {
        return debrief.evidence().stream()
                .filter(evidence -> evidence.competency().equals(competency))
                .map(evidence -> new Shown(evidence, decision(evidence)))
                .toList();
    }

    private Optional<Decision> decision(Evidence evidence) {
        return debrief.decisions().stream()
                .filter(step -> evidence.isOf(step.number()))
                .map(Debrief.Step::decision)
                .findFirst();
    }
}
