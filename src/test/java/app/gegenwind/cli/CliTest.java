package app.gegenwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CliTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpGoesToStandardOutput() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString()).startsWith("Usage: gegenwind");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anUnknownOptionIsAUsageErrorAndLeavesStandardOutputClean() {
        assertThat(run("--bogus")).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("--bogus");
    }

    @Test
    void withoutArgumentsTheWebAppStarts() {
        assertThat(Cli.understands()).isFalse();
        assertThat(Cli.understands("--port", "9000")).isFalse();
        assertThat(Cli.understands("lint", "scenarios")).isTrue();
    }

    @Test
    void aWordThatIsNoCommandIsForTheShellAndAskedBack() {
        assertThat(Cli.understands("plya", "late-parcel")).isTrue();

        assertThat(run("plya", "late-parcel")).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().strip())
                .isEqualTo("'plya' is not a command of Gegenwind. Did you mean 'play'? See gegenwind --help.");
    }

    private int run(String... args) {
        return Cli.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
