package app.gegenwind.ui.debrief;

import app.gegenwind.career.Career;
import app.gegenwind.career.Mastery;
import app.gegenwind.career.Observation;
import app.gegenwind.run.RunHeader;
import app.gegenwind.ui.career.Percent;
import app.gegenwind.ui.shell.Words;
import java.util.List;

/**
 * The competencies a run moved.
 *
 * @param says what stands there instead, where it moved none; empty otherwise
 */
record Moved(String says, List<Line> lines) {

    /** Percent before and after the run. */
    record Line(String name, int before, int after) {}

    static Moved of(Career career, RunHeader run, Words words) {
        if (!run.counts()) {
            return new Moved(words.of(run.preview().isPresent() ? "moved.preview" : "moved.practice"), List.of());
        }
        List<Line> lines = career.competencies().stream()
                .flatMap(m -> m.observations().stream()
                        .filter(o -> o.play().run().equals(run.id()))
                        .map(o -> line(m, o, words)))
                .toList();
        return new Moved(lines.isEmpty() ? words.of("moved.none") : "", lines);
    }

    private static Line line(Mastery mastery, Observation seen, Words words) {
        return new Line(words.of(mastery.competency().name()), Percent.of(seen.before()), Percent.of(seen.after()));
    }
}
