package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Brand;
import app.gegenwind.scenario.script.Cast;
import app.gegenwind.scenario.script.Fact;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Lines;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.script.Person;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Measure;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Reads {@code scenario.yaml}. */
public final class ScenarioReader {
    private final Problems problems;
    private final Scope scope;
    private final BiFunction<List<Incident>, Wording, Map<String, Lines>> pools;

    /** @param pools reads the lines that incidents speak from */
    public ScenarioReader(
            Problems problems, Scope scope, BiFunction<List<Incident>, Wording, Map<String, Lines>> pools) {
        this.problems = problems;
        this.scope = scope;
        this.pools = pools;
    }

    public Scenario read(String id, Node.Mapping root, Brand brand) {
        try (Fields fields = Fields.ofFile(problems, root)) {
            Value parameters = fields.optional("parameters");
            Wording wording = wording(fields, parameters, brand);
            fields.required("brand");
            Scenario scenario = new Scenario(
                    id,
                    wording.languages(),
                    headline(fields, wording),
                    fields.required("level").word(Level.class, Level.ENTRY),
                    trains(fields.required("trains")),
                    ClockReader.read(fields),
                    brand,
                    goal(fields.optional("goal")),
                    BotsReader.read(fields.optional("bots"), wording),
                    cast(fields, wording));
            reportUnused(parameters, wording);
            return scenario;
        }
    }

    private static Wording wording(Fields fields, Value parameters, Brand brand) {
        List<Language> languages = Wording.languages(fields.optional("languages"));
        Wording plain = new Wording(languages, new TreeMap<>());
        Map<String, Text> fillings = new TreeMap<>();
        fillings.put("brand", Text.same(brand.name()));
        parameters.entries().forEach((name, value) -> {
            if (name.equals("brand")) {
                value.report(Diagnostic.DUPLICATE_ID, name, "the brand itself");
            }
            if (!name.matches("[A-Za-z][A-Za-z0-9-]*")) {
                value.report(Diagnostic.BAD_ID, name);
            }
            fillings.putIfAbsent(name, plain.name(value));
        });
        return new Wording(languages, fillings);
    }

    private static Scenario.Headline headline(Fields fields, Wording wording) {
        return new Scenario.Headline(
                wording.text(fields.required("title")),
                wording.text(fields.required("summary")),
                wording.text(fields.required("briefing")));
    }

    /** One measure and its share of the outcome. */
    private static Optional<Scenario.Goal> goal(Value value) {
        if (!value.isThere()) {
            return Optional.empty();
        }
        try (Fields fields = value.fields()) {
            List<Measure> said = Arrays.stream(Measure.values())
                    .filter(measure -> fields.has(measure.id()))
                    .toList();
            if (value.isMap() && said.size() != 1) {
                value.report(Diagnostic.BAD_GOAL, String.join(", ", Named.ids(Measure.class)));
            }
            return said.stream().findFirst().map(measure -> goal(measure, fields));
        }
    }

    private static Scenario.Goal goal(Measure measure, Fields fields) {
        return new Scenario.Goal(measure, fields.required(measure.id()).integer(1, 100, 50));
    }

    private List<String> trains(Value value) {
        List<String> trains = value.items().stream()
                .map(item -> scope.refer(item, Scope.Family.COMPETENCY))
                .distinct()
                .toList();
        if (value.isThere() && trains.isEmpty()) {
            value.report(Diagnostic.EMPTY, "'trains'");
        }
        return trains;
    }

    private Cast cast(Fields fields, Wording wording) {
        Context context = new Context(scope, wording);
        Ids ids = new Ids();
        CastReader reader = new CastReader(context, ids);
        Map<String, Person> people = reader.people(fields.required("people"));
        Map<String, Incident> incidents = reader.incidents(fields.required("incidents"), people);
        Map<String, Fact> facts = reader.facts(fields.optional("facts"));
        Map<String, OwnPost> posts = reader.posts(fields.optional("posts"));
        List<Beat> beats = new BeatReader(context).readAll(fields.optional("beats"), ids);
        Map<String, Lines> lines = pools.apply(List.copyOf(incidents.values()), wording);
        return new Cast(people, incidents, facts, beats, posts, lines);
    }

    /** As long as the file has no error: a text that could not be read may use them. */
    private void reportUnused(Value parameters, Wording wording) {
        if (problems.breaks(List.of(parameters.mark().file()))) {
            return;
        }
        parameters.entries().forEach((name, value) -> {
            if (!wording.uses(name)) {
                value.report(Diagnostic.UNUSED_PARAMETER, name);
            }
        });
    }
}
