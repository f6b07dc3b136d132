package app.gegenwind.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.gegenwind.scenario.table.PlatformFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    private static final long MINUTE = 60_000;
    private static final PlatformFacts.Patience X = new PlatformFacts.Patience(69 * MINUTE, 1.13, "Lithium 2013");

    @ParameterizedTest
    @CsvSource({"0, .5", "1, .8413447", "-1, .1586553", "1.959964, .975", "3, .9986501"})
    void theNormalDistributionIsExactToSevenDigits(double z, double p) {
        assertThat(Patience.normal(z)).isCloseTo(p, within(2e-7));
    }

    @Test
    void halfAreContentWithTheMedianWait() {
        assertThat(Patience.content(X, 2, 69 * MINUTE)).isCloseTo(.5, within(1e-7));
    }

    @Test
    void theFittedLawComesNearTheSurvey() {
        // Lithium 2013: 20 % expect an answer within 30 minutes, 53 % within an hour, 65 % within two.
        assertThat(1 - Patience.content(X, 2, 30 * MINUTE)).isCloseTo(.20, within(.05));
        assertThat(1 - Patience.content(X, 2, 60 * MINUTE)).isCloseTo(.53, within(.10));
        assertThat(1 - Patience.content(X, 2, 120 * MINUTE)).isCloseTo(.65, within(.05));
    }

    @Test
    void severityMakesPeopleLessPatient() {
        assertThat(Patience.content(X, 1, 138 * MINUTE)).isCloseTo(.5, within(1e-7));
        assertThat(Patience.content(X, 3, 34 * MINUTE + 30_000)).isCloseTo(.5, within(1e-7));
    }

    @Test
    void anAnswerAtOnceContentsEverybody() {
        assertThat(Patience.content(X, 3, 0)).isOne();
    }
}
