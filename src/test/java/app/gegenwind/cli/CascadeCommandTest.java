package app.gegenwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CascadeCommandTest {

    @Test
    void sameSeedSameCrowd() {
        assertThat(cascade("--seed=3").out())
                .isEqualTo(cascade("--seed=3").out())
                .isNotEqualTo(cascade("--seed=4").out())
                .startsWith("{\"runs\":1000,\"mean\":");
    }

    @Test
    void aReplyThatEndsTheSpreadMakesItSmaller() {
        var answered = cascade("--seed=3", "--reply-at=1m", "--factor=0");

        assertThat(answered.exit()).isZero();
        assertThat(mean(answered)).isLessThan(mean(cascade("--seed=3")));
    }

    private static Shell cascade(String... more) {
        var said = new String[more.length + 5];
        System.arraycopy(
                new String[] {"cascade", "--offspring=.8", "--half-life=20m", "--runs=1000", "--json"}, 0, said, 0, 5);
        System.arraycopy(more, 0, said, 5, more.length);
        return Shell.run(said);
    }

    private static double mean(Shell said) {
        return Double.parseDouble(said.out().replaceAll(".*\"mean\":([0-9.]+),.*\n", "$1"));
    }
}
