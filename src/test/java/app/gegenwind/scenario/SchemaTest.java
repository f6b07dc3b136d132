package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.vocabulary.Address;
import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Claim;
import app.gegenwind.scenario.vocabulary.Fault;
import app.gegenwind.scenario.vocabulary.Hiding;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Invitation;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.scenario.vocabulary.Omission;
import app.gegenwind.scenario.vocabulary.Phase;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.scenario.vocabulary.Tone;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What editors complete and check by is what the reader reads. */
class SchemaTest {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path SCHEMAS = SCENARIOS.resolve("schema");

    /** Diagnostics of the shape of a file, which a schema can see; the others need the whole scenario. */
    private static final List<String> SHAPE = List.of(
            "GW014", "GW016", "GW017", "GW018", "GW019", "GW020", "GW021", "GW024", "GW025", "GW029", "GW037", "GW063",
            "GW070");

    /** Files that are no YAML at all, or YAML that a schema never sees. */
    private static final List<String> UNREADABLE =
            List.of("GW003", "GW004", "GW006", "GW007", "GW008", "GW011", "GW015");

    static List<Path> goodFiles() throws IOException {
        try (Stream<Path> shipped = Files.walk(SCENARIOS);
                Stream<Path> example = Files.walk(ExampleFolder.GOOD)) {
            return Stream.concat(shipped, example).filter(SchemaTest::isYaml).toList();
        }
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(ExampleFolder.DIAGNOSTICS)) {
            return folders.filter(folder -> !UNREADABLE.contains(code(folder)))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void everyGoodFileFollowsItsSchema(Path file) {
        assertThat(errors(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void editorsSeeWhatTheReaderSeesOfTheShape(Path example) throws IOException {
        try (Stream<Path> files = Files.walk(example)) {
            List<Path> written = files.filter(SchemaTest::isYaml)
                    .filter(Files::isRegularFile)
                    .toList();
            List<Error> errors =
                    written.stream().flatMap(f -> errors(f).stream()).toList();
            boolean tooDeep = code(example).equals("GW005");
            assertThat(errors.isEmpty()).isEqualTo(!SHAPE.contains(code(example)) && !tooDeep);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theWordsOfTheSchemasAreThoseOfTheLanguage(Path schema) throws IOException {
        JsonNode words = new ObjectMapper().readTree(Files.readString(schema)).path("$defs");
        vocabulary().forEach((name, ids) -> {
            if (words.has(name)) {
                assertThat(words.path(name).path("enum").valueStream().map(JsonNode::asString))
                        .as(name)
                        .containsExactlyElementsOf(ids);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "20 m", "1h 30m", "30m1h", "-20m", "0:75", "12h2d"})
    void editorsRefuseTheDurationsTheReaderRefuses(String duration) throws IOException {
        String text = ExampleFolder.read(ExampleFolder.GOOD.resolve("pot/scenario.yaml"))
                .replace("patience: 45m", "patience: \"" + duration + "\"");

        assertThat(schema("scenario").validate(text, InputFormat.YAML)).isNotEmpty();
    }

    private static Map<String, List<String>> vocabulary() {
        Map<String, List<String>> words = new TreeMap<>();
        words.put("spot", Named.ids(Beat.Spot.class));
        words.put("platform", Named.ids(Platform.class));
        words.put("mark", Named.ids(Mark.class));
        words.put("move", Named.ids(Move.class));
        words.put("kind", Named.ids(Kind.class));
        words.put("claim", Named.ids(Claim.class));
        words.put("fault", Named.ids(Fault.class));
        words.put("arousal", Named.ids(Arousal.class));
        words.put("influence", Named.ids(Influence.class));
        words.put("level", Named.ids(Level.class));
        words.put("phase", Named.ids(Phase.class));
        words.put("channel", Named.ids(Channel.class));
        words.put("stance", Named.ids(Stance.class));
        words.put("tone", Named.ids(Tone.class));
        words.put("address", Named.ids(Address.class));
        words.put("hiding", Named.ids(Hiding.class));
        words.put("invitation", Named.ids(Invitation.class));
        words.put("omission", Named.ids(Omission.class));
        return words;
    }

    /** The validator's reader breaks where an emoji falls on the end of its buffer; to a schema one sign is as good as another. */
    private static List<Error> errors(Path file) {
        String text = ExampleFolder.read(file).replaceAll("[\\x{10000}-\\x{10FFFF}]", "□");
        return schema(kind(file)).validate(text, InputFormat.YAML);
    }

    private static Schema schema(String kind) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ExampleFolder.read(SCHEMAS.resolve(kind + ".json")));
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return switch (file.getParent().getFileName().toString()) {
            case "brands" -> "brand";
            case "lines" -> "lines";
            default -> name.endsWith(".plan.yaml") ? "plan" : name.replace(".yaml", "");
        };
    }

    private static boolean isYaml(Path file) {
        return file.toString().endsWith(".yaml");
    }

    private static String code(Path example) {
        return Arrays.stream(example.getFileName().toString().split("-"))
                .findFirst()
                .orElseThrow();
    }
}
