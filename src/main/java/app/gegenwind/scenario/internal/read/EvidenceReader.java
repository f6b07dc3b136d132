package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.table.Condition;
import app.gegenwind.scenario.table.EvidenceTable;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Omission;
import app.gegenwind.scenario.vocabulary.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads {@code evidence.yaml}. */
public final class EvidenceReader {
    private final Wording wording = Wording.plain();
    private final Scope scope;
    private final SortedSet<String> ids = new TreeSet<>();

    /** @param scope knows the competencies */
    public EvidenceReader(Scope scope) {
        this.scope = scope;
    }

    public EvidenceTable read(Node.Mapping root, Problems problems) {
        List<EvidenceTable.Row> rows = new ArrayList<>();
        try (Fields fields = Fields.ofFile(problems, root)) {
            fields.required("rows").items().forEach(item -> rows.add(row(item)));
        }
        return new EvidenceTable(List.copyOf(rows));
    }

    private EvidenceTable.Row row(Value value) {
        try (Fields fields = value.fields()) {
            return new EvidenceTable.Row(
                    id(fields.required("id")),
                    on(value, fields),
                    when(fields),
                    scope.refer(fields.required("competency"), Scope.Family.COMPETENCY),
                    fields.required("value").decimal(0, 1, 0),
                    fields.required("weight").decimal(0.1, 10, 1),
                    fields.optional("red-line").flag(false),
                    wording.text(fields.required("reason")),
                    fields.required("source").words(""));
        }
    }

    private static Condition when(Fields fields) {
        Value when = fields.optional("when");
        return fields.optional("omission").isThere() || fields.optional("sign").isThere()
                ? ConditionReader.read(when)
                : ConditionReader.readWithChoice(when);
    }

    private String id(Value value) {
        String id = value.words("");
        if (!id.isEmpty()) {
            Ids.check(value, id);
            if (!ids.add(id)) {
                value.report(Diagnostic.DUPLICATE_ID, id, "another row");
            }
        }
        return id;
    }

    private static EvidenceTable.On on(Value row, Fields fields) {
        Value move = fields.optional("move");
        Value omission = fields.optional("omission");
        Value sign = fields.optional("sign");
        List<Value> said =
                Stream.of(move, omission, sign).filter(Value::isThere).toList();
        if (row.isMap() && said.size() != 1) {
            row.report(
                    Diagnostic.WRONG_TYPE,
                    "a row",
                    "one of 'move', 'omission' and 'sign'",
                    said.isEmpty() ? "none" : "several");
        }
        if (sign.isThere()) {
            return new EvidenceTable.On.Posted(sign.word(Sign.class, Sign.PRESENT));
        }
        return omission.isThere()
                ? new EvidenceTable.On.Omitted(omission.word(Omission.class, Omission.UNANSWERED))
                : new EvidenceTable.On.Made(move.word(Move.class, Move.NAME));
    }
}
