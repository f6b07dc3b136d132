package app.gegenwind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LauncherIT {

    @Test
    void withoutAJdk25ItSaysHowToGetOne() throws Exception {
        assumeThat(File.separator).as("a shell script needs a shell").isEqualTo("/");
        var launcher =
                new ProcessBuilder("bash", Path.of("gegenwind").toAbsolutePath().toString());
        launcher.environment().remove("JAVA_HOME");
        launcher.environment().put("GEGENWIND_JDKS", "/nowhere");
        launcher.environment().put("PATH", "/usr/bin:/bin");

        var process = launcher.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes()).strip();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(output)
                .startsWith("Gegenwind needs a JDK 25 and found none: install one")
                .hasLineCount(1);
    }
}
