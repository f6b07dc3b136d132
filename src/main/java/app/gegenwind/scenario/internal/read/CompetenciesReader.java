package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.table.Competencies;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads {@code competencies.yaml}. */
public final class CompetenciesReader {
    private static final int MOST_PLAYS = 1000;

    private final Wording wording = Wording.plain();
    private final Scope scope = new Scope();

    public Competencies read(Node.Mapping root, Problems problems) {
        try (Fields fields = Fields.ofFile(problems, root)) {
            Value all = fields.required("competencies");
            scope.declare(Scope.Family.COMPETENCY, all.entries().keySet());
            return new Competencies(
                    competencies(all), tracing(fields.required("tracing")), ladder(fields.required("ladder")));
        }
    }

    private List<Competencies.Competency> competencies(Value value) {
        List<Competencies.Competency> all = new ArrayList<>();
        value.entries().forEach((id, entry) -> {
            Ids.check(entry, id);
            all.add(competency(id, entry));
        });
        int sum = all.stream().mapToInt(Competencies.Competency::weight).sum();
        if (value.isThere() && sum != 100) {
            value.report(Diagnostic.WEIGHTS, sum);
        }
        return List.copyOf(all);
    }

    private Competencies.Competency competency(String id, Value value) {
        try (Fields fields = value.fields()) {
            return new Competencies.Competency(
                    id,
                    fields.required("code").words(""),
                    wording.name(fields.required("name")),
                    wording.text(fields.required("says")),
                    fields.required("weight").integer(1, 100, 1),
                    indicators(fields.required("indicators")));
        }
    }

    private Map<Level, Text> indicators(Value value) {
        Map<Level, Text> indicators = new EnumMap<>(Level.class);
        try (Fields fields = value.fields()) {
            for (Level level : Level.values()) {
                Value said = value.isThere() ? fields.required(level.id()) : fields.optional(level.id());
                indicators.put(level, wording.text(said));
            }
        }
        return indicators;
    }

    private static Competencies.Tracing tracing(Value value) {
        try (Fields fields = value.fields()) {
            return new Competencies.Tracing(
                    probability(fields, "initial"),
                    probability(fields, "learn"),
                    probability(fields, "slip"),
                    probability(fields, "guess"),
                    probability(fields, "right"));
        }
    }

    private static double probability(Fields fields, String key) {
        return fields.required(key).decimal(0, 1, 0.5);
    }

    private List<Competencies.Rung> ladder(Value value) {
        List<Competencies.Rung> ladder = new ArrayList<>();
        value.items().forEach(item -> ladder.add(rung(item)));
        List<Level> levels = ladder.stream().map(Competencies.Rung::level).toList();
        if (value.isThere() && !levels.equals(List.of(Level.values()))) {
            String said = String.join(", ", levels.stream().map(Level::id).toList());
            value.report(Diagnostic.BAD_LADDER, said.isEmpty() ? "it is empty" : "it has " + said);
        }
        return List.copyOf(ladder);
    }

    private Competencies.Rung rung(Value value) {
        try (Fields fields = value.fields()) {
            return new Competencies.Rung(
                    fields.required("level").word(Level.class, Level.ENTRY),
                    wording.name(fields.required("name")),
                    wording.text(fields.required("says")),
                    probability(fields, "mastery"),
                    fields.required("asks").items().stream()
                            .map(item -> scope.refer(item, Scope.Family.COMPETENCY))
                            .toList(),
                    fields.required("runs").integer(0, MOST_PLAYS, 1),
                    fields.required("scenarios").integer(0, MOST_PLAYS, 1));
        }
    }
}
