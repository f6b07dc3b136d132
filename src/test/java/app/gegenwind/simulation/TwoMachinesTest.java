package app.gegenwind.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of sets and maps differs between starts of the Java machine; one start proves nothing. */
class TwoMachinesTest {
    private static final Pattern DIGEST = Pattern.compile("\"digest\"\\s*:\\s*\"([0-9a-f]{64})\"");

    @ParameterizedTest
    @CsvSource({
        "late-parcel, silence, 7",
        "late-parcel, model, 12",
        "pay-day-outage, guesser, 3",
        "first-month, model, 5"
    })
    void tellTheSameStory(String scenario, String plan, String seed) throws Exception {
        assertThat(digest(scenario, plan, seed)).isEqualTo(digest(scenario, plan, seed));
    }

    private static String digest(String scenario, String plan, String seed) throws IOException, InterruptedException {
        Path folder = Path.of("scenarios", scenario);
        Process java = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.gegenwind.Gegenwind",
                        "play",
                        folder.toString(),
                        "--plan",
                        folder.resolve(plan + ".plan.yaml").toString(),
                        "--seed",
                        seed,
                        "--json"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        java.waitFor();
        Matcher digest = DIGEST.matcher(out);
        assertThat(digest.find()).as(out).isTrue();
        return digest.group(1);
    }
}
