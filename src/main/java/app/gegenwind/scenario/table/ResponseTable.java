package app.gegenwind.scenario.table;

import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
    /** A reply's factor on infectiousness stays within these. */
    public static final double LEAST = 0.2;

    public static final double MOST = 3;

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

    /** Several moves together: factors multiply, points add up; of contradicting moves only the worse counts. */
    public Effect together(List<Move> moves, Function<Move, Effect> single) {
        double spread = 1;
        int author = 0;
        int watchers = 0;
        for (Move move : moves) {
            Effect e = isOutdone(move, moves, single) ? Effect.NEUTRAL : single.apply(move);
            spread *= e.spread();
            author += e.author();
            watchers += e.watchers();
        }
        return new Effect(Math.clamp(spread, LEAST, MOST), author, watchers);
    }

    private boolean isOutdone(Move move, List<Move> moves, Function<Move, Effect> single) {
        double own = single.apply(move).spread();
        return contradictions.stream()
                .filter(pair -> pair.contains(move))
                .flatMap(List::stream)
                .filter(other -> other != move && moves.contains(other))
                .anyMatch(other -> single.apply(other).spread() > own);
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
