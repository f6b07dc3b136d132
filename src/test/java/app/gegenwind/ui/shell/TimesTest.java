package app.gegenwind.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.vocabulary.Language;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final long HOUR = 3_600_000;

    @Test
    void timesAreAsShortAsTheScenarioAllows() {
        long at = 73 * HOUR + 30 * 60_000;

        assertThat(lasting(4 * HOUR, Language.EN).of(HOUR)).isEqualTo("09:00");
        assertThat(lasting(120 * HOUR, Language.EN).of(at)).isEqualTo("Thu 09:30");
        assertThat(lasting(672 * HOUR, Language.EN).of(at)).isEqualTo("Thu 5 Mar 09:30");
        assertThat(lasting(672 * HOUR, Language.DE).of(at)).isEqualTo("Do 5. März 09:30");
    }

    @Test
    void aDayIsNamedInAnyCaseWhereItIsAskedFor() {
        assertThat(lasting(4 * HOUR, Language.DE).day(HOUR)).isEqualTo("Mo 09:00");
    }

    @Test
    void saysFromWhenToWhen() {
        assertThat(lasting(4 * HOUR, Language.EN).span()).isEqualTo("Monday, 08:00 to 12:00");
        assertThat(lasting(672 * HOUR, Language.DE).span()).isEqualTo("Mo 2. März bis Mo 30. März");
    }

    private static Times lasting(long millis, Language language) {
        var clock =
                new Scenario.Clock(LocalDateTime.of(2026, 3, 2, 8, 0), ZoneId.of("Europe/Berlin"), millis, 60, false);
        return new Times(clock, new Words(language));
    }
}
