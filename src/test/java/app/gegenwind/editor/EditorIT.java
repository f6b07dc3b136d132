package app.gegenwind.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors see in their own editor: the server is the one editors run, the schemas are those beside the scenarios. */
class EditorIT {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path SCENARIO = SCENARIOS.resolve("late-parcel/scenario.yaml");

    private static LanguageServer editor;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        editor = LanguageServer.start();
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void marksNothingInAShippedFile(Path file) throws IOException {
        assertThat(editor.open(file, Files.readString(file))).isEmpty();
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> all = Files.walk(SCENARIOS, 2)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void marksAnUnknownKeyAtItsLine() throws IOException {
        List<String> lines = Files.readAllLines(SCENARIO);
        int line = first(lines, "    severity:");
        lines.set(line - 1, lines.get(line - 1).replace("severity", "severty"));

        assertThat(open("unknown-key", lines)).containsExactly(line + ":5 Property severty is not allowed.");
    }

    @Test
    void marksAWrongValueAtItsLine() throws IOException {
        List<String> lines = Files.readAllLines(SCENARIO);
        int line = first(lines, "level:");
        lines.set(line - 1, "level: expert");

        assertThat(open("wrong-value", lines))
                .singleElement()
                .asString()
                .startsWith(line + ":8 ")
                .contains("entry");
    }

    @Test
    void offersTheKeysThatFit() throws IOException {
        List<String> lines = Files.readAllLines(SCENARIO);
        int line = first(lines, "summary:");
        lines.add(line - 1, "lan");
        open("completion", lines);

        assertThat(editor.complete(copy("completion"), line, 3)).contains("languages");
    }

    private static int first(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new AssertionError("no line starts with " + start);
    }

    private static List<String> open(String name, List<String> lines) throws IOException {
        return editor.open(copy(name), String.join("\n", lines) + "\n");
    }

    /** Beside the original, so that it names its schema in the same way; it is never written. */
    private static Path copy(String name) {
        return SCENARIO.resolveSibling(name + ".yaml");
    }
}
