package app.gegenwind.scenario.table;

import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Omission;
import app.gegenwind.scenario.vocabulary.Sign;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a decision or an omission shows ({@code scenarios/evidence.yaml}). Of the rows for one trigger and one competency the first that
 * fits counts; rows for different competencies all count.
 */
public record EvidenceTable(List<Row> rows) {

    /**
     * @param value 0 (harmful) to 1 (right)
     * @param weight how much it counts, above 0
     * @param redLine whether it caps the run
     */
    public record Row(
            String id,
            On on,
            Condition when,
            String competency,
            double value,
            double weight,
            boolean redLine,
            Text reason,
            String source) {}

    /** What a row speaks about. */
    public sealed interface On {
        record Made(Move move) implements On {}

        record Omitted(Omission omission) implements On {}

        record Posted(Sign sign) implements On {}
    }

    public List<Row> of(On on, Circumstances c) {
        List<Row> fitting = rows.stream()
                .filter(r -> r.on().equals(on) && r.when().holds(c))
                .toList();
        return fitting.stream()
                .filter(r -> first(fitting, r.competency()).orElseThrow() == r)
                .toList();
    }

    private static Optional<Row> first(List<Row> rows, String competency) {
        return rows.stream().filter(r -> r.competency().equals(competency)).findFirst();
    }
}
