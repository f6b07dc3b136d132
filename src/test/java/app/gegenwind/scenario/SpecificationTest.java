package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.ExpectationCheck;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.vocabulary.Hiding;
import app.gegenwind.scenario.vocabulary.Invitation;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.scenario.vocabulary.Omission;
import app.gegenwind.scenario.vocabulary.Phase;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.PlanPlay;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every example of {@code docs/scenario-language.md} is read as it stands, and its scenario plays. */
class SpecificationTest {
    private static final Pattern KEY = Pattern.compile("([a-z][a-z-]*):");

    @TempDir
    Path folder;

    @Test
    void itsFilesAreReadWithoutAFinding() {
        Library library = Paper.folder(folder).open();

        assertThat(library.findings().stream().filter(f -> !f.file().startsWith("lines/")))
                .isEmpty();
        assertThat(library.bundles()).extracting(Bundle::id).contains("late-tea", "kurz");
    }

    static List<List<Paper.Example>> parts() {
        return Paper.parts();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void itsPartsAreReadWithoutAnErrorWhereTheyBelong(List<Paper.Example> together) {
        ExampleFolder laid = Paper.folder(folder);
        together.forEach(example -> example.layOn(laid));

        assertThat(laid.open().findings().stream().filter(Finding::isError)).isEmpty();
    }

    @Test
    void noYamlBlockIsLeftUnread() {
        assertThat(Paper.examples()).hasSize(Paper.TEXT.split("```yaml", -1).length - 1);
        assertThat(Paper.examples()).extracting(Paper.Example::how).doesNotContain("");
    }

    @Test
    void itsPlansMeetWhatTheyExpect() {
        Bundle bundle = Paper.folder(folder).open().find("late-tea").orElseThrow();
        assertThat(bundle.plans()).hasSize(3);
        bundle.plans().values().forEach(plan -> {
            PlanPlay.Played played = PlanPlay.of(bundle, 7, plan);
            assertThat(played.refused()).as(plan.name()).isEmpty();
            Debrief debrief = Debrief.of(bundle, 7, played.decisions());
            assertThat(ExpectationCheck.of(plan, played, debrief))
                    .as(plan.name())
                    .allMatch(ExpectationCheck::met);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario", "brand", "plan", "parameters"})
    void everyKeyHasAnExample(String schema) {
        SortedSet<String> shown = new TreeSet<>();
        Paper.examples()
                .forEach(example -> KEY.matcher(example.text()).results().forEach(found -> shown.add(found.group(1))));

        assertThat(shown).containsAll(keysOf(schema));
    }

    @Test
    void everyWordIsNamed() {
        Stream.of(
                        Named.ids(Move.class),
                        Named.ids(Mark.class),
                        Named.ids(Kind.class),
                        Named.ids(Platform.class),
                        Named.ids(Stance.class),
                        Named.ids(Phase.class),
                        Named.ids(Omission.class),
                        Named.ids(Hiding.class),
                        Named.ids(Invitation.class),
                        Named.ids(Beat.Spot.class))
                .flatMap(List::stream)
                .forEach(word -> assertThat(Paper.TEXT).contains("`" + word + "`"));
    }

    private static SortedSet<String> keysOf(String schema) {
        SortedSet<String> keys = new TreeSet<>();
        collect(new ObjectMapper().readTree(ExampleFolder.read(Path.of("scenarios/schema/" + schema + ".json"))), keys);
        return keys;
    }

    private static void collect(JsonNode node, SortedSet<String> keys) {
        if (node.path("properties").isObject()) {
            keys.addAll(node.path("properties").propertyNames());
        }
        node.valueStream().forEach(child -> collect(child, keys));
    }
}
