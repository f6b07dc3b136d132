package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.vocabulary.Fault;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.scenario.vocabulary.Omission;
import app.gegenwind.scenario.vocabulary.Phase;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What editors complete and check by is what the reader reads. */
class SchemaTest {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path DIAGNOSTICS = Path.of("src/test/resources/diagnostics");

    static List<Path> goodFiles() throws IOException {
        try (Stream<Path> shipped = Files.walk(SCENARIOS);
                Stream<Path> example = Files.walk(Path.of("src/test/resources/good"))) {
            return Stream.concat(shipped, example)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void everyGoodFileFollowsItsSchema(Path file) throws IOException {
        assertThat(errors(file)).isEmpty();
    }

    @Test
    void unknownKeysAndWrongTypesAreSeenByEditorsToo() throws IOException {
        assertThat(errors(DIAGNOSTICS.resolve("GW014-unknown-key"))).isNotEmpty();
        assertThat(errors(DIAGNOSTICS.resolve("GW018-unknown-word"))).isNotEmpty();
        assertThat(errors(DIAGNOSTICS.resolve("GW016-missing-key"))).isNotEmpty();
    }

    @Test
    void theWordsOfTheSchemasAreThoseOfTheLanguage() throws IOException {
        assertThat(words("scenario", "on")).containsOnly(Named.ids(Platform.class));
        assertThat(words("scenario", "kind")).containsOnly(Named.ids(Kind.class));
        assertThat(words("scenario", "fault")).containsOnly(Named.ids(Fault.class));
        assertThat(words("scenario", "level")).containsOnly(Named.ids(Level.class));
        assertThat(words("scenario", "stance")).containsOnly(Named.ids(Stance.class));
        assertThat(words("responses", "move")).containsOnly(Named.ids(Move.class));
        assertThat(words("responses", "phase")).containsOnly(Named.ids(Phase.class));
        assertThat(words("evidence", "omission")).containsOnly(Named.ids(Omission.class));
    }

    private static List<Error> errors(Path place) throws IOException {
        List<Error> errors = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                errors.addAll(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(schema(kind(file))))
                        .validate(Files.readString(file), InputFormat.YAML));
            }
        }
        return errors;
    }

    private static Path schema(String kind) {
        return SCENARIOS.resolve("schema").resolve(kind + ".json");
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return switch (file.getParent().getFileName().toString()) {
            case "brands" -> "brand";
            case "lines" -> "lines";
            default -> name.endsWith(".plan.yaml") ? "plan" : name.replace(".yaml", "");
        };
    }

    /** Every list of words a property of that name allows. */
    private static List<List<String>> words(String schema, String property) throws IOException {
        JsonNode root = new ObjectMapper().readTree(Files.readString(schema(schema)));
        List<List<String>> found = root.findValues(property).stream()
                .map(p -> p.findValue("enum"))
                .filter(e -> e != null && e.isArray())
                .map(e -> e.valueStream().map(JsonNode::asString).toList())
                .toList();
        assertThat(found).as(schema + "." + property).isNotEmpty();
        return found;
    }
}
