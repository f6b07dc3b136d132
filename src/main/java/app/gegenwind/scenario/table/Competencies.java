package app.gegenwind.scenario.table;

import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ten competencies and the ladder ({@code scenarios/competencies.yaml}). Weights add up to 100. */
public record Competencies(List<Competency> all, Tracing tracing, List<Rung> ladder) {

    public record Competency(String id, String code, Text name, Text says, int weight, Map<Level, Text> indicators) {}

    /** Parameters of Bayesian Knowledge Tracing, each a probability; {@code right} is the weighted mean of evidence that counts as right. */
    public record Tracing(double initial, double learn, double slip, double guess, double right) {}

    /**
     * What a level asks for.
     *
     * @param level the level of its scenarios; a rung counts plays at this level or above
     * @param mastery probability each asked competency must have reached
     * @param asks competency ids
     * @param runs counted plays
     * @param scenarios distinct scenarios played
     */
    public record Rung(Level level, Text name, Text says, double mastery, List<String> asks, int runs, int scenarios) {}

    public Optional<Competency> find(String id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
