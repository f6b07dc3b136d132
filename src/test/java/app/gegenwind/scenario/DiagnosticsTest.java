package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticsTest {
    /** A fault of the reader itself has no file that triggers it; {@code GuardTest} does. */
    private static final String FAULT = "GW010";

    static Stream<Diagnostic> foundByReading() {
        return Arrays.stream(Diagnostic.values()).filter(diagnostic -> !diagnostic.isFoundByPlaying());
    }

    static Stream<Diagnostic> foundByPlaying() {
        return Arrays.stream(Diagnostic.values()).filter(Diagnostic::isFoundByPlaying);
    }

    @ParameterizedTest
    @MethodSource("foundByReading")
    void anExampleTriggersItAndNothingElse(Diagnostic diagnostic, @TempDir Path folder) {
        Path example = ExampleFolder.DIAGNOSTICS.resolve(name(diagnostic));
        List<String> expected =
                ExampleFolder.read(example.resolve("expected.txt")).lines().toList();

        assertThat(expected)
                .singleElement()
                .asString()
                .contains(" " + diagnostic.code() + " " + diagnostic.severity().word() + ": ");
        if (!diagnostic.code().equals(FAULT)) {
            assertThat(ExampleFolder.good(folder).with(example).findings()).isEqualTo(expected);
        }
    }

    @Test
    void catalogueAndExamplesMatchOneToOne() throws IOException {
        try (Stream<Path> folders = Files.list(ExampleFolder.DIAGNOSTICS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            foundByReading().map(DiagnosticsTest::name).toList());
        }
    }

    /** No file shows them: they need a world and many runs. */
    @ParameterizedTest
    @MethodSource("foundByPlaying")
    void whatIsFoundByPlayingHasItsWorld(Diagnostic diagnostic) {
        assertThat(ExampleFolder.read(Path.of("src/test/java/app/gegenwind/workbench/BalanceFindingsTest.java")))
                .contains("Diagnostic." + diagnostic.name());
    }

    @Test
    void codesAreNumberedWithoutGaps() {
        assertThat(Diagnostic.values()).extracting(Diagnostic::code).isSorted().doesNotHaveDuplicates();
        assertThat(foundByReading().toList().getLast().code())
                .endsWith(String.valueOf(foundByReading().count()));
        assertThat(foundByPlaying().toList().getLast().code())
                .isEqualTo("GW" + (100 + foundByPlaying().count()));
    }

    @Test
    void everyDiagnosticSaysWhatItMeansAndTheWayOut() {
        assertThat(Diagnostic.values()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.explanation()).endsWith(".");
            assertThat(diagnostic.wayOut()).endsWith(".");
        });
    }

    private static String name(Diagnostic diagnostic) {
        return diagnostic.code() + "-"
                + diagnostic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
