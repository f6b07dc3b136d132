package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PhoneIT {

    /** What sticks out of the window, if the page can be scrolled sideways at all. */
    static final String TOO_WIDE = """
            if (document.documentElement.scrollWidth <= 390) return [];
            return [...document.body.querySelectorAll('*')]
              .filter((e) => e.getBoundingClientRect().right > 390)
              .map((e) => `${e.localName}#${e.id}.${e.className}`);
            """;

    @AutoClose
    private static final ServerProcess SERVER = ScenarioCopy.inAHurry().serve();

    @Test
    void everyPageFitsAndTheDeskHasATabForEachPane() {
        try (var browser = Browser.open().size(390, 844)) {
            browser.go(SERVER.url("/")).see("#play-now");
            assertFits(browser, "home");
            browser.click("#nav-scenarios").see("#library #card-late-parcel");
            assertFits(browser, "library");
            browser.click("#card-late-parcel").see("#start");
            assertFits(browser, "briefing");

            var desk = new Desk(browser).startClock().pace(0).awaitComplaint(Desk.JANA);
            assertThat(browser.see("#inbox").isDisplayed()).isTrue();
            assertFits(browser, "inbox");
            desk.open(Desk.JANA).answer(Desk.GOOD_ANSWER);
            assertFits(browser, "thread");
            browser.click("#tab-situation").see("#situation");
            assertFits(browser, "situation");
            browser.click("#tab-thread").see("#thread");
            browser.click("#tab-inbox").see("#inbox");

            desk.runToTheEnd().goToDebrief();
            assertFits(browser, "debrief");
            browser.go(SERVER.url("/career")).see("#career h1");
            assertFits(browser, "career");
        }
    }

    private static void assertFits(Browser browser, String page) {
        var wide = browser.driver().executeScript(TOO_WIDE);
        assertThat((List<?>) wide).as("too wide on the %s page", page).isEmpty();
    }
}
