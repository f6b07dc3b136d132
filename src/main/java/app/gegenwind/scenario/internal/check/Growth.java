package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.Condition;
import app.gegenwind.scenario.table.ResponseTable;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Phase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * No factor may fall as the crowd grows: in a storm a move spreads at least as much as before it, all else equal, and at a higher wind at
 * least as much as at a lower one. Without it a milder world's crowd would not be a subset of a harsher one's.
 */
public final class Growth {
    private final ResponseTable table;
    private final Places places;
    private final Problems problems;

    private Growth(ResponseTable table, Places places, Problems problems) {
        this.table = table;
        this.places = places;
        this.problems = problems;
    }

    public static void check(ResponseTable table, Places places, Problems problems) {
        Growth growth = new Growth(table, places, problems);
        for (Move move : Move.values()) {
            growth.check(move);
        }
    }

    private void check(Move move) {
        List<ResponseTable.Row> rows =
                table.rows().stream().filter(row -> row.move() == move).toList();
        List<Condition> conditions = rows.stream().map(ResponseTable.Row::when).toList();
        if (conditions.isEmpty()) {
            return;
        }
        for (List<Circumstances> alike : alike(Situations.toldApartBy(conditions))) {
            List<Seen> seen = alike.stream().map(c -> see(rows, c)).toList();
            seen.forEach(mild -> seen.stream()
                    .filter(harsh -> isGrown(mild.moment(), harsh.moment()))
                    .forEach(harsh -> compare(move, mild, harsh)));
        }
    }

    /** A moment with the row that counts in it. */
    private record Seen(Circumstances.Moment moment, double spread, int line) {}

    private static Seen see(List<ResponseTable.Row> rows, Circumstances c) {
        Optional<ResponseTable.Row> row =
                rows.stream().filter(r -> r.when().holds(c)).findFirst();
        double spread = row.map(ResponseTable.Row::effect)
                .orElse(ResponseTable.Effect.NEUTRAL)
                .spread();
        return new Seen(c.moment(), spread, row.map(ResponseTable.Row::line).orElse(0));
    }

    /** Groups circumstances that differ in phase and wind only. */
    private static Collection<List<Circumstances>> alike(List<Circumstances> all) {
        Map<List<Object>, List<Circumstances>> groups = new LinkedHashMap<>();
        for (Circumstances c : all) {
            Circumstances.Moment m = c.moment();
            List<Object> key = List.of(c.about(), m.channel(), m.again(), m.known());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(c);
        }
        return groups.values();
    }

    /** Whether the second moment differs from the first only by a larger crowd. */
    private static boolean isGrown(Circumstances.Moment mild, Circumstances.Moment harsh) {
        return harsh.wind() > mild.wind() && (mild.phase() == harsh.phase() || harsh.phase() == Phase.VIRAL);
    }

    private void compare(Move move, Seen mild, Seen harsh) {
        if (harsh.spread() < mild.spread()) {
            int at = harsh.line() > 0 ? harsh.line() : mild.line();
            problems.add(
                    Diagnostic.FACTOR_FALLS,
                    places.itemsByLine("rows").getOrDefault(at, places.value("rows")),
                    move.id(),
                    harsh.spread(),
                    mild.spread(),
                    mild.line());
        }
    }
}
