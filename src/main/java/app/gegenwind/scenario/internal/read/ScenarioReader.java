package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.BotOrder;
import app.gegenwind.scenario.script.Brand;
import app.gegenwind.scenario.script.Cast;
import app.gegenwind.scenario.script.Fact;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Lines;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.script.Person;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Measure;
import app.gegenwind.scenario.vocabulary.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads {@code scenario.yaml}. */
public final class ScenarioReader {
    private final Problems problems;
    private final Scope scope;
    private final OtherWords others;
    private final BiFunction<List<Incident>, Wording, Map<String, Lines>> pools;

    /** @param pools reads the lines that incidents speak from */
    public ScenarioReader(
            Problems problems,
            Scope scope,
            OtherWords others,
            BiFunction<List<Incident>, Wording, Map<String, Lines>> pools) {
        this.problems = problems;
        this.scope = scope;
        this.others = others;
        this.pools = pools;
    }

    public Scenario read(String id, Node.Mapping root, Brand brand) {
        try (Fields fields = Fields.ofFile(problems, root)) {
            ParametersReader parameters = new ParametersReader(fields.optional("parameters"), others);
            Wording wording = parameters.wording(Wording.languages(fields.optional("languages")), brand);
            Scenario.Headline headline = headline(fields, wording);
            Optional<BotOrder> bots = BotsReader.read(fields.optional("bots"), wording);
            Cast cast = cast(fields, wording);
            fields.required("brand");
            Scenario scenario = new Scenario(
                    id,
                    wording.languages(),
                    headline,
                    fields.required("level").word(Level.class, Level.ENTRY),
                    trains(fields.required("trains")),
                    ClockReader.read(fields),
                    brand,
                    goal(fields.optional("goal")),
                    bots,
                    parameters.used(wording),
                    cast);
            parameters.reportUnused(wording, problems);
            return scenario;
        }
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
}
