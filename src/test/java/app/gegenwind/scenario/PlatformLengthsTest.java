package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The linter holds answers to what the platforms of the product take in a comment. */
class PlatformLengthsTest {
    private static final String SAID = "Ja, bis 18 Uhr.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"x, X, 280", "linkedin, LinkedIn, 1250", "tiktok, TikTok, 150"})
    void anAnswerLongerThanACommentMayBeIsFound(String id, String name, int limit) {
        assertThat(answering(id, limit).findings()).noneMatch(f -> f.contains("GW031"));
        assertThat(answering(id, limit + 1).findings())
                .anyMatch(f -> f.endsWith(
                        "has " + (limit + 1) + " characters in 'de'; " + name + " allows " + limit + " in a comment"));
    }

    private ExampleFolder answering(String platform, int length) {
        return ExampleFolder.good(folder)
                .with("platforms.yaml", ExampleFolder.read(Path.of("scenarios/platforms.yaml")))
                .replacing("pot/scenario.yaml", "    on: x\n", "    on: " + platform + "\n")
                .replacing("pot/scenario.yaml", SAID, "x".repeat(length));
    }
}
