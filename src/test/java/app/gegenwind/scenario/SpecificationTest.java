package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.ExpectationCheck;
import app.gegenwind.simulation.PlanPlay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/scenario-language.md} are one scenario, and it plays. */
class SpecificationTest {
    private static final Path PAPER = Path.of("docs/scenario-language.md");
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Pattern BLOCK = Pattern.compile("<!-- file: (\\S+) -->\\s*```yaml\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void itsExamplesAreReadWithoutAFinding() throws IOException {
        assertThat(open().findings().stream().filter(f -> !f.file().startsWith("lines/")))
                .isEmpty();
    }

    @Test
    void everyYamlBlockBelongsToAFile() throws IOException {
        String paper = Files.readString(PAPER);
        assertThat(paper.split("```yaml", -1).length - 1)
                .isEqualTo((int) BLOCK.matcher(paper).results().count());
    }

    @Test
    void itsPlansMeetWhatTheyExpect() throws IOException {
        Bundle bundle = open().find("late-tea").orElseThrow();
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

    @Test
    void itListsEveryDiagnostic() throws IOException {
        String paper = Files.readString(PAPER);
        for (Diagnostic d : Diagnostic.values()) {
            assertThat(paper).contains(row(d));
        }
    }

    private static String row(Diagnostic d) {
        return "| " + d.code() + " | " + d.severity().word() + " | " + d.explanation() + " " + d.wayOut() + " |";
    }

    private Library open() throws IOException {
        try (Stream<Path> shared = Files.walk(SCENARIOS, 2)) {
            for (Path file : shared.filter(SpecificationTest::isShared).toList()) {
                write(SCENARIOS.relativize(file).toString(), Files.readString(file));
            }
        }
        for (Map.Entry<String, String> file : examples().entrySet()) {
            write(file.getKey(), file.getValue());
        }
        return Library.open(folder);
    }

    private static boolean isShared(Path file) {
        boolean table = SCENARIOS.equals(file.getParent()) && file.toString().endsWith(".yaml");
        return table || file.endsWith(Path.of("lines", "parcels.yaml"));
    }

    private static Map<String, String> examples() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(Files.readString(PAPER));
        while (block.find()) {
            files.merge(block.group(1), block.group(2), String::concat);
        }
        return files;
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }
}
