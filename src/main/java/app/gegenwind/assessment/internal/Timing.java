package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Debrief.Wait;
import app.gegenwind.assessment.Evidence;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.table.PlatformFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long authors waited, and how many would have been content: with the wait, as far as the answer was worth it. Of several answers the one
 * counts that gives most. What an answer was worth is what it showed, so speed alone earns nothing.
 */
final class Timing {
    private final Bundle bundle;
    private final List<Evidence> evidence;
    private final long end;

    private Timing(Bundle bundle, List<Evidence> evidence) {
        this.bundle = bundle;
        this.evidence = evidence;
        this.end = bundle.scenario().lasts();
    }

    static List<Wait> waits(
            Bundle bundle, List<Course> courses, List<Evidence> evidence, Map<String, Integer> silences) {
        Timing timing = new Timing(bundle, evidence);
        return courses.stream()
                .filter(Course::wantsAnswer)
                .filter(c -> c.isAnswered() || c.opened <= timing.end - Omitted.GRACE)
                .map(c -> timing.wait(c, silences.getOrDefault(c.incident.id(), 0)))
                .toList();
    }

    private Wait wait(Course c, int followed) {
        Optional<Course.Answer> best = c.answers.stream().max(Comparator.comparingDouble(a -> content(c, a)));
        long until = best.map(Course.Answer::at).orElse(end);
        double content = best.map(a -> content(c, a)).orElse(0.0);
        int severity = c.incident.nature().severity();
        return new Wait(c.incident.id(), until - c.opened, best.isPresent(), content, severity, followed);
    }

    private double content(Course c, Course.Answer answer) {
        PlatformFacts.Patience law = bundle.facts(c.incident.platform()).patience();
        int severity = c.incident.nature().severity();
        return worth(answer) * Patience.content(law, severity, answer.at() - c.opened);
    }

    /** What an answer showed, 0 to 1. */
    private double worth(Course.Answer answer) {
        return Scoring.craft(
                evidence.stream().filter(e -> e.isOf(answer.decision())).toList());
    }

    /** Mean content, weighted; 0 where nobody waited. */
    static double share(List<Wait> waits) {
        double weight = waits.stream().mapToDouble(Wait::weight).sum();
        double content =
                waits.stream().mapToDouble(w -> w.weight() * w.content()).sum();
        return weight == 0 ? 0 : content / weight;
    }
}
