package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A debrief with everything unfolded: whether all can read it, and whether it fits a phone. */
class DebriefLooksIT {
    private static final String UNFOLDED =
            "#decision-1, #decision-1 .followed, #decision-1 .others .say:first-child .fork, #helped .help.first .fork, #silence-desk .what-if";
    private static final String TOO_WIDE = """
            if (document.documentElement.scrollWidth <= 390) return [];
            return [...document.querySelectorAll('#debrief *')]
              .filter((e) => e.getBoundingClientRect().right > 390)
              .map((e) => `${e.localName}#${e.id}.${e.className}`);
            """;
    private static final ServerProcess SERVER = ServerProcess.start();
    private static final Browser BROWSER = Browser.open();
    private static FinishedShift shift;

    @BeforeAll
    static void play() {
        shift = FinishedShift.of(SERVER, BROWSER, "late-parcel", "boilerplate");
    }

    @AfterAll
    static void stop() {
        BROWSER.close();
        SERVER.close();
    }

    private static Browser unfolded() {
        FinishedShift.unfold(shift.debrief(BROWSER), UNFOLDED);
        BROWSER.click("#decision-1 .why-button").see("#decision-1 .chain");
        BROWSER.see("#helped .help.first .both");
        return BROWSER;
    }

    @ParameterizedTest
    @CsvSource({"1440, light", "1440, dark", "390, light", "390, dark"})
    void axeFindsNothing(int width, String colours) {
        BROWSER.size(width, 900).colours(colours);
        assertThat(Axe.findings(unfolded())).isEmpty();
        BROWSER.click("#decision-1 .contest").see("#contest-text");
        assertThat(Axe.findings(BROWSER)).as("contest").isEmpty();
        BROWSER.click("#contest-cancel");
    }

    @Test
    void itFitsAPhone() {
        BROWSER.size(390, 844);
        assertThat((List<?>) unfolded().driver().executeScript(TOO_WIDE)).isEmpty();
        BROWSER.screenshot("debrief-phone");
    }
}
