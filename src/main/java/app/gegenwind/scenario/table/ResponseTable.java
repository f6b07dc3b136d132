package app.gegenwind.scenario.table;

import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The response table ({@code scenarios/responses.yaml}): what a move does in a situation. Research supports directions; the sizes are ours.
 *
 * @param names what each move is called
 * @param rows in order; of a move's rows the first that fits counts, none means no effect
 * @param settles by kind, the moves that can settle an incident (its author must be content too)
 * @param keepsPromise moves that keep a promise to come back
 * @param contradictions pairs of which only the worse counts
 * @param joins factor on infectiousness when a scripted person of that influence joins a thread
 */
public record ResponseTable(
        Map<Move, Text> names,
        List<Row> rows,
        Map<Kind, List<Move>> settles,
        List<Move> keepsPromise,
        List<List<Move>> contradictions,
        Map<Influence, Double> joins) {

    /**
     * @param line of the file, counted from 1
     * @param doubt what research disagrees about; may be empty
     */
    public record Row(int line, Move move, Condition when, Effect effect, Text why, String source, Text doubt) {}

    /**
     * @param spread factor on infectiousness, above 0; 1 changes nothing
     * @param author change in the author's satisfaction, points
     * @param watchers change in the watchers' satisfaction, points
     */
    public record Effect(double spread, int author, int watchers) {
        public static final Effect NEUTRAL = new Effect(1, 0, 0);
    }

    public Effect effect(Move move, Circumstances c) {
        for (Row row : rows) {
            if (row.move() == move && row.when().holds(c)) {
                return row.effect();
            }
        }
        return Effect.NEUTRAL;
    }

    /** The row that says what a move does there; empty where it has no effect. */
    public Optional<Row> row(Move move, Circumstances c) {
        return rows.stream()
                .filter(row -> row.move() == move && row.when().holds(c))
                .findFirst();
    }

    /** Whether one of the moves can settle an incident of that kind. */
    public boolean settles(Kind kind, List<Move> moves) {
        return settles.getOrDefault(kind, List.of()).stream().anyMatch(moves::contains);
    }
}
