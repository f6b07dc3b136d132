package app.gegenwind;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.browser.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting beside a server that already runs, and with arguments nobody knows. */
class StartIT {

    private static ServerProcess running;

    @TempDir
    private Path otherData;

    @BeforeAll
    static void startOne() {
        running = ServerProcess.start();
    }

    @AfterAll
    static void endIt() {
        running.close();
    }

    @Test
    void aTakenPortIsOneSentence() throws Exception {
        var attempt = attempt("--port", "" + running.port(), "--data", otherData.toString());

        assertThat(attempt)
                .isEqualTo(new Attempt(
                        1,
                        "Port %d is already taken by another program: stop that program or choose another port with --port."
                                .formatted(running.port())));
    }

    @Test
    void aDataFolderInUseIsOneSentence() throws Exception {
        var attempt = attempt("--port", "0", "--data", running.data().toString());

        assertThat(attempt)
                .isEqualTo(new Attempt(
                        1,
                        "The data folder %s is in use by another Gegenwind: stop that one or choose another folder with --data."
                                .formatted(running.data())));
    }

    @Test
    void anUnknownOptionIsAUsageError() throws Exception {
        var attempt = attempt("--prot", "8081");

        assertThat(attempt.exitCode()).isEqualTo(2);
        assertThat(attempt.output())
                .startsWith("'--prot' is not an option of Gegenwind. Did you mean '--port'? Usage: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "99999", "-1"})
    void whatIsNoPortIsAUsageError(String port) throws Exception {
        assertThat(attempt("--port", port, "--data", otherData.toString()))
                .isEqualTo(new Attempt(
                        2, "'%s' is not a port: give a number from 1 to 65535 with --port.".formatted(port)));
    }

    @Test
    void aScenariosFolderThatIsNotThereIsAUsageErrorThatNamesIt() throws Exception {
        var nowhere = otherData.resolve("nope");

        assertThat(attempt("--port", "0", "--data", otherData.toString(), "--scenarios", nowhere.toString()))
                .isEqualTo(new Attempt(
                        2, "There is no scenarios folder %s: choose another one with --scenarios.".formatted(nowhere)));
    }

    @Test
    void theStudioIsOnOrOff() throws Exception {
        assertThat(attempt("--port", "0", "--data", otherData.toString(), "--studio", "maybe"))
                .isEqualTo(new Attempt(2, "'maybe' is neither on nor off: choose one with --studio."));
    }

    @Test
    void aServerToldToStopBeforeItIsReadySaysSoAndNoMore() throws Exception {
        var process = new ProcessBuilder(ServerProcess.command("--port", "0", "--data", otherData.toString()))
                .redirectErrorStream(true)
                .start();
        await(() -> Files.exists(otherData.resolve("gegenwind.mv.db")));
        // Not the process's own destroy(): it would close its output as well.
        process.toHandle().destroy();

        assertThat(new String(process.getInputStream().readAllBytes()).strip())
                .isEqualTo("Gegenwind was told to stop before it was ready, and stops.");
        assertThat(process.waitFor()).isEqualTo(143);
    }

    @Test
    void theShellAnswersWithoutAServer() throws Exception {
        var attempt = attempt("--version");

        assertThat(attempt.exitCode()).isZero();
        assertThat(attempt.output()).matches("gegenwind \\d+\\.\\d+\\.\\d+.*");
    }

    private static void await(BooleanSupplier come) throws InterruptedException {
        for (int i = 0; i < 600 && !come.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
    }

    private record Attempt(int exitCode, String output) {}

    private static Attempt attempt(String... arguments) throws IOException, InterruptedException {
        var process = new ProcessBuilder(ServerProcess.command(arguments))
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes());
        return new Attempt(process.waitFor(), output.strip());
    }
}
