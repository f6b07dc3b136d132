package app.gegenwind.career;

import app.gegenwind.scenario.table.Competencies.Competency;
import java.util.List;

/**
 * How sure we are that a competency is there.
 *
 * @param known probability, 0 to 1, after the last observation; without any it is only the assumption everybody starts with
 * @param observations one for each counted play that showed something about it, the earliest first
 */
public record Mastery(Competency competency, double known, List<Observation> observations) {

    public boolean isSeen() {
        return !observations.isEmpty();
    }
}
