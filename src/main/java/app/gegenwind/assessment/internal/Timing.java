package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Debrief.Wait;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.table.PlatformFacts;
import java.util.List;
import java.util.Map;

/** How long authors waited, and how many would still have been content with it. */
final class Timing {
    /** An answer that claims what was not known counts half: speed is no use to who was told something unsure. */
    static final double UNVERIFIED = 0.5;

    private Timing() {}

    static List<Wait> waits(Bundle bundle, List<Course> courses, Map<String, Integer> silences) {
        long end = bundle.scenario().lasts();
        return courses.stream()
                .filter(Course::wantsAnswer)
                .filter(c -> c.answered >= 0 || c.opened <= end - Omitted.GRACE)
                .map(c -> wait(bundle, c, end, silences.getOrDefault(c.incident.id(), 0)))
                .toList();
    }

    private static Wait wait(Bundle bundle, Course c, long end, int followed) {
        PlatformFacts.Patience law = bundle.facts(c.incident.platform()).patience();
        int severity = c.incident.nature().severity();
        boolean answered = c.answered >= 0;
        long waited = (answered ? c.answered : end) - c.opened;
        double content = answered ? Patience.content(law, severity, waited) : 0;
        return new Wait(
                c.incident.id(), waited, answered, c.verified ? content : content * UNVERIFIED, severity, followed);
    }

    /** Mean content, weighted; 0 where nobody waited. */
    static double share(List<Wait> waits) {
        double weight = waits.stream().mapToDouble(Wait::weight).sum();
        double content =
                waits.stream().mapToDouble(w -> w.weight() * w.content()).sum();
        return weight == 0 ? 0 : content / weight;
    }
}
