package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/diagnostics.md} is the catalogue in words. */
class DiagnosticsPaperTest {
    private static final String HEAD = """
            # What is found

            Every problem stands on one line: file, line and column, code, severity, message. An **error** keeps a scenario from being played, a
            **warning** does not. Findings are sorted by place, and all of them come at once, but for those that only follow from another: of a file
            that cannot be read nothing else is said. What concerns a whole file stands at 1:1, what concerns a folder or a missing file at 0:0. In
            the shell the way out stands once below the first finding of each code.

            ```
            late-parcel/scenario.yaml:42:13 GW012 error: reply 'sory' does not exist. Did you mean 'sorry'?
              → Correct the name, or declare it.
            ```

            Each code links to a small example that brings it about; its `expected.txt` is the line that is found. Codes from GW101 on are found by playing
            (`gegenwind balance`, [balance.md](balance.md)), and no folder alone shows them: they link to the small worlds of their test. They keep no
            scenario from being played; an **error** among them makes the command fail.
            """;

    @Test
    void paperSaysWhatTheCatalogueSays() {
        assertThat(ExampleFolder.read(Path.of("docs/diagnostics.md"))).isEqualTo(paper());
    }

    private static String paper() {
        return Arrays.stream(Diagnostic.values())
                .map(DiagnosticsPaperTest::section)
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String section(Diagnostic diagnostic) {
        return """

                **[%s](../src/test/%s)** %s: %s
                %s *%s*
                """.formatted(
                        diagnostic.code(),
                        example(diagnostic),
                        diagnostic.severity().word(),
                        diagnostic.template().replaceAll("\\{\\d}", "…"),
                        diagnostic.explanation(),
                        diagnostic.wayOut());
    }

    private static String example(Diagnostic diagnostic) {
        return diagnostic.isFoundByPlaying()
                ? "java/app/gegenwind/workbench/BalanceFindingsTest.java"
                : "resources/diagnostics/" + diagnostic.code() + "-"
                        + diagnostic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
