package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.Condition;
import app.gegenwind.scenario.table.EvidenceTable;
import app.gegenwind.scenario.table.ResponseTable;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rows of a table that never count, because earlier ones fit whenever they do. */
public final class RowOrder {
    private record Row(int index, Condition when) {}

    private final Places places;
    private final Problems problems;

    private RowOrder(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    public static void check(ResponseTable table, Places places, Problems problems) {
        SortedMap<String, List<Row>> groups = new TreeMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            ResponseTable.Row row = table.rows().get(i);
            add(groups, row.move().id(), new Row(i, row.when()));
        }
        new RowOrder(places, problems).check(groups);
    }

    public static void check(EvidenceTable table, Places places, Problems problems) {
        SortedMap<String, List<Row>> groups = new TreeMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            EvidenceTable.Row row = table.rows().get(i);
            String on = switch (row.on()) {
                case EvidenceTable.On.Made(Move move) -> move.id();
                case EvidenceTable.On.Omitted omitted ->
                    "omission " + omitted.omission().id();
                case EvidenceTable.On.Posted(Sign sign) -> "sign " + sign.id();
            };
            add(groups, on + " for " + row.competency(), new Row(i, row.when()));
        }
        new RowOrder(places, problems).check(groups);
    }

    private static void add(SortedMap<String, List<Row>> groups, String name, Row row) {
        groups.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
    }

    private void check(SortedMap<String, List<Row>> groups) {
        for (Map.Entry<String, List<Row>> group : groups.entrySet()) {
            if (group.getValue().size() > 1) {
                check(group.getKey(), group.getValue());
            }
        }
    }

    private void check(String name, List<Row> rows) {
        List<Circumstances> all =
                Situations.toldApartBy(rows.stream().map(Row::when).toList());
        SortedSet<Integer> counting = new TreeSet<>();
        all.forEach(c -> first(rows, c).ifPresent(row -> counting.add(row.index())));
        for (Row row : rows) {
            if (!counting.contains(row.index())) {
                problems.add(Diagnostic.SWALLOWED, places.value("rows", row.index()), name, swallowers(rows, row, all));
            }
        }
    }

    private String swallowers(List<Row> rows, Row swallowed, List<Circumstances> all) {
        SortedSet<Integer> lines = new TreeSet<>();
        all.stream()
                .filter(swallowed.when()::holds)
                .forEach(c -> first(rows, c)
                        .ifPresent(row ->
                                lines.add(places.value("rows", row.index()).line())));
        return String.join(", ", lines.stream().map(String::valueOf).toList());
    }

    private static Optional<Row> first(List<Row> rows, Circumstances c) {
        return rows.stream().filter(row -> row.when().holds(c)).findFirst();
    }
}
