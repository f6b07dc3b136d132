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
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticsTest {
    /** A fault of the reader itself has no file that triggers it; {@code GuardTest} does. */
    private static final String FAULT = "GW010";

    @ParameterizedTest
    @EnumSource(Diagnostic.class)
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
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Diagnostic.values())
                            .map(DiagnosticsTest::name)
                            .toList());
        }
    }

    @Test
    void codesAreNumberedWithoutGaps() {
        assertThat(Diagnostic.values()).extracting(Diagnostic::code).isSorted().doesNotHaveDuplicates();
        assertThat(Arrays.stream(Diagnostic.values()).toList().getLast().code())
                .endsWith(String.valueOf(Diagnostic.values().length));
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
