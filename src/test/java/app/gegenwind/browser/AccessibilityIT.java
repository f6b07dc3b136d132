package app.gegenwind.browser;

import java.time.Duration;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibilityIT {

    @AutoClose
    private static final ServerProcess SERVER = ScenarioCopy.inAHurry()
            .with("draft/scenario.yaml", "format: 1\nlevle: entry\n")
            .serve();

    @ParameterizedTest
    @CsvSource({"light, 1440", "dark, 1440", "light, 390", "dark, 390"})
    void axeFindsNothingOnAnyScreen(String colours, int width) {
        var softly = new SoftAssertions();
        try (var browser = Browser.open().size(width, 900).colours(colours)) {
            browser.go(SERVER.url("/")).see("#play-now");
            check(softly, browser, "home");
            browser.click("#nav-scenarios").see("#library #card-late-parcel");
            check(softly, browser, "library");
            browser.click("#card-late-parcel").see("#start");
            check(softly, browser, "briefing");
            var desk = new Desk(browser).startClock().pace(0).awaitComplaint(Desk.JANA);
            check(softly, browser, "inbox");
            desk.open(Desk.JANA).answer(Desk.GOOD_ANSWER).awaitAnswerPosted();
            check(softly, browser, "desk");
            desk.situation();
            check(softly, browser, "situation");
            desk.runToTheEnd();
            check(softly, browser, "end of the shift");
            desk.goToDebrief();
            check(softly, browser, "debrief");
            browser.click("#nav-career")
                    .click(".competency:not(.unseen) > summary")
                    .see(".competency .play a");
            check(softly, browser, "career");
            checkStudio(softly, browser);
        }
        softly.assertAll();
    }

    private static void checkStudio(SoftAssertions softly, Browser browser) {
        browser.click("#nav-studio").see("#scenario-draft");
        check(softly, browser, "studio");
        browser.click("#scenario-draft").see("gw-source .line");
        check(softly, browser, "files");
        browser.go(SERVER.url("/studio/first-shift/preview")).see("#preview-start");
        check(softly, browser, "preview");
        browser.click("#room-balance").click("#runs-20").click("#balance-start");
        browser.await(Duration.ofMinutes(3), _ -> !browser.all("#report table").isEmpty());
        check(softly, browser, "balance");
    }

    private static void check(SoftAssertions softly, Browser browser, String screen) {
        softly.assertThat(browser.accessibilityFindings()).as(screen).isEmpty();
    }
}
