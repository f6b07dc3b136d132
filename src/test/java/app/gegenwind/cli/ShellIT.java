package app.gegenwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.browser.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar in a shell. */
class ShellIT {

    private static final String PARCEL = "scenarios/late-parcel";

    @Test
    void twoProcessesPlayTheSameRunAndSayNothingElse() throws Exception {
        String[] command = {"play", PARCEL, "--plan", PARCEL + "/silence.plan.yaml", "--seed", "7", "--json"};

        var first = shell(command);

        assertThat(first.out()).startsWith("{\"scenario\":\"late-parcel\"").endsWith("}\n");
        assertThat(first.out().lines()).hasSize(1);
        assertThat(first.err()).isEmpty();
        assertThat(shell(command)).isEqualTo(first);
    }

    @Test
    void theExitCodeTellsFindingsFromMistakes() throws Exception {
        assertThat(shell("lint", "scenarios").exit()).isZero();
        assertThat(shell("play", "no-such-scenario").exit()).isEqualTo(2);
    }

    @Test
    void aHundredThousandCascadesAreOneLine() throws Exception {
        var said = shell(
                "cascade", "--offspring", "0.8", "--half-life", "20m", "--runs", "100000", "--seed", "1", "--json");

        assertThat(said.exit()).isZero();
        assertThat(said.out()).startsWith("{\"runs\":100000,\"mean\":");
    }

    @Test
    void whoeverBreaksOffABalanceLeavesNothingBehind(@TempDir Path folder) throws Exception {
        var page = folder.resolve("page.html").toString();
        var process = new ProcessBuilder(
                        ServerProcess.command("balance", "late-parcel", "--runs", "100000", "--json", "--html", page))
                .redirectError(folder.resolve("errors").toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(process.waitFor(4, TimeUnit.SECONDS)).isFalse();

        process.destroy();

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(folder.resolve("out")).isEmptyFile();
        assertThat(folder).isDirectoryNotContaining("glob:**.html");
    }

    private static Shell shell(String... arguments) throws IOException, InterruptedException {
        var process = new ProcessBuilder(ServerProcess.command(arguments)).start();
        var out = new String(process.getInputStream().readAllBytes());
        var err = new String(process.getErrorStream().readAllBytes());
        return new Shell(process.waitFor(), out, err);
    }
}
