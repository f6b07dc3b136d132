package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.internal.yaml.Similar;
import app.gegenwind.scenario.table.ResponseTable;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads {@code responses.yaml}. */
public final class ResponsesReader {
    private static final int MOST_POINTS = 100;

    private final Wording wording = Wording.plain();

    public ResponseTable read(Node.Mapping root, Problems problems) {
        try (Fields fields = Fields.ofFile(problems, root)) {
            return new ResponseTable(
                    names(fields.required("moves")),
                    fields.required("rows").items().stream().map(this::row).toList(),
                    settles(fields.required("settles")),
                    moves(fields.required("keeps-promise")),
                    fields.required("contradictions").items().stream()
                            .map(ResponsesReader::moves)
                            .toList(),
                    joins(fields.required("joins")));
        }
    }

    private Map<Move, Text> names(Value value) {
        Map<Move, Text> names = new EnumMap<>(Move.class);
        value.entries().forEach((id, entry) -> {
            Move move = key(entry, id, Move.class, Move.NAME);
            try (Fields fields = entry.fields()) {
                Text name = wording.name(fields.required("name"));
                names.put(move, name);
            }
        });
        for (Move move : Move.values()) {
            if (value.isThere() && !names.containsKey(move)) {
                value.report(Diagnostic.UNNAMED_MOVE, move.id());
            }
        }
        return names;
    }

    private ResponseTable.Row row(Value value) {
        try (Fields fields = value.fields()) {
            return new ResponseTable.Row(
                    value.mark().line(),
                    fields.required("move").word(Move.class, Move.NAME),
                    ConditionReader.read(fields.optional("when")),
                    effect(fields),
                    wording.text(fields.required("why")),
                    fields.required("source").words(""),
                    wording.text(fields.optional("doubt")));
        }
    }

    private static ResponseTable.Effect effect(Fields fields) {
        return new ResponseTable.Effect(
                fields.optional("spread").decimal(0.1, 5, 1),
                fields.optional("author").integer(-MOST_POINTS, MOST_POINTS, 0),
                fields.optional("watchers").integer(-MOST_POINTS, MOST_POINTS, 0));
    }

    private static Map<Kind, List<Move>> settles(Value value) {
        Map<Kind, List<Move>> settles = new EnumMap<>(Kind.class);
        value.entries().forEach((id, entry) -> settles.put(key(entry, id, Kind.class, Kind.COMPLAINT), moves(entry)));
        return settles;
    }

    private static Map<Influence, Double> joins(Value value) {
        Map<Influence, Double> joins = new EnumMap<>(Influence.class);
        value.entries()
                .forEach((id, entry) ->
                        joins.put(key(entry, id, Influence.class, Influence.SMALL), entry.decimal(0.5, 3, 1)));
        return joins;
    }

    private static List<Move> moves(Value value) {
        return ConditionReader.words(value, Move.class, Move.NAME);
    }

    /** A key that is a word of a vocabulary. */
    static <E extends Enum<E> & Named> E key(Value entry, String id, Class<E> type, E fallback) {
        return Named.find(type, id).orElseGet(() -> {
            List<String> known = Named.ids(type);
            entry.report(Diagnostic.UNKNOWN_WORD, id, String.join(", ", known), Similar.hint(id, known));
            return fallback;
        });
    }
}
