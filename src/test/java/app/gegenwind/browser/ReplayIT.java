package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** One run, played once: Jana answered when Tom wrote at 16:44, then the shift left to itself. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplayIT {
    private static final long MINUTE = 60_000;
    private static final ServerProcess SERVER = ScenarioCopy.inAHurry().serve();
    private static final Browser BROWSER = Browser.open().size(1440, 900);
    private static String run;

    @BeforeAll
    static void play() {
        var desk = Desk.takeSeat(SERVER, BROWSER)
                .awaitComplaint("tom")
                .open(Desk.JANA)
                .answer(Desk.GOOD_ANSWER)
                .awaitAnswerPosted()
                .runToTheEnd();
        desk.goToDebrief();
        run = desk.run();
    }

    @AfterAll
    static void stop() {
        BROWSER.close();
        SERVER.close();
    }

    private static Browser replay(String query) {
        BROWSER.go(SERVER.url("/replay/" + run + query)).see("#slider[aria-valuetext]");
        return BROWSER;
    }

    private static String spoken() {
        return BROWSER.see("#slider").getDomAttribute("aria-valuetext");
    }

    private static List<String> lines() {
        return BROWSER.all(".msg .bub > .text").stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void theSliderMovesByKeyboard() {
        var browser = replay("?at=" + 20 * MINUTE).read("#replay-time", "Fri 16:50");
        browser.driver().executeScript("document.querySelector('#slider').focus()");

        browser.press(Keys.ARROW_RIGHT).read("#replay-time", "Fri 16:51");
        browser.press(Keys.ARROW_LEFT).press(Keys.ARROW_LEFT).read("#replay-time", "Fri 16:49");
        browser.press(Keys.PAGE_UP).read("#replay-time", "Fri 16:59");
        browser.press(Keys.END).read("#replay-time", "Fri 20:30").read("#happened", "The shift is over");
        assertThat(spoken()).isEqualTo("Fri 20:30. The shift is over");
        browser.press(Keys.HOME).read("#replay-time", "Fri 16:30").read("#happened", "Nothing has happened yet.");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void theSliderIsDraggedAndTheDeskFollows() {
        var browser = replay("?at=0");
        var slider = browser.see("#slider");
        int left = 10 - slider.getSize().width / 2;

        new Actions(browser.driver())
                .moveToElement(slider, left, 0)
                .clickAndHold()
                .moveByOffset(100, 0)
                .moveByOffset(slider.getSize().width / 2 - 110, 0)
                .perform();

        browser.read("#replay-time", "Fri 18:3").see("#row-petra");
        browser.driver().resetInputState();
        new Actions(browser.driver())
                .moveToElement(slider)
                .clickAndHold()
                .moveByOffset(-600, 0)
                .release()
                .perform();
        browser.read("#replay-time", "Fri 16:");
        browser.await(_ -> browser.all("#row-petra").isEmpty());
    }

    @Test
    void theThreadShowsWhatWasThereAtThatMinute() {
        var browser = replay("?at=" + 5 * MINUTE + "&incident=jana").read("#msg-root", "Third week now");
        assertThat(lines()).hasSize(1);

        browser.click("#next-decision").see(".msg.pending");
        assertThat(browser.see("#deeds").getText()).contains("now").contains("Answered Jana K.");
        browser.click("#next-event").see(".msg.ours");
        browser.go(SERVER.url("/replay/" + run + "?at=0&incident=jana"))
                .read("#thread .empty", "Jana K. has not written yet at this moment.");
    }

    @Test
    void whatIsOpenAndFilteredSurvivesTheSlider() {
        var browser = replay("?at=" + 60 * MINUTE)
                .click("#filter-instagram")
                .click("#row-tom")
                .read("#thread", "tom.roth");

        browser.click("#next-event");

        browser.see("#row-tom[aria-current=true]");
        browser.see("#filter-instagram[aria-pressed=true]");
        assertThat(browser.all("#row-jana")).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsNotThere() {
        var browser = replay("?at=" + 90 * MINUTE + "&incident=jana");

        for (String gone : List.of("#post", "#ask", "#moderate", "#hand", "#pace", "#queue-toggle", ".msg .more")) {
            assertThat(browser.all(gone)).as(gone).noneMatch(WebElement::isDisplayed);
        }
        assertThat(browser.all(".fact .btn, .queued .btn")).noneMatch(WebElement::isDisplayed);
    }

    @Test
    void itPlaysByItself() {
        var browser = replay("?at=0").click("#replay-play").read("#replay-time", "Fri 16:33");
        browser.click("#replay-play").see("#replay-play[aria-pressed=false]");
    }

    @Test
    void playingOnLeadsToADeskAtThatMinuteMarkedAsPractice() {
        var browser = replay("?at=" + 60 * MINUTE).click("#play-on").read("#curtain", "This is practice");

        browser.read("#bar .mark-practice", "Practice").read("#curtain-title", "17:30");
        assertThat(browser.driver().getCurrentUrl()).contains("/play/").doesNotContain(run);
        browser.click("#curtain-action").see("#row-mira");
        replay("?at=" + Long.MAX_VALUE);
        assertThat(browser.all("#play-on")).noneMatch(WebElement::isDisplayed);
    }

    @Test
    void aSecretLinkShowsItToAnybodyAndPlaysNothingOn() {
        BROWSER.go(SERVER.url("/shared/no-such-key/replay")).see("#not-found");
    }

    @Test
    void theWayBackLeadsToTheDebrief() {
        replay("").click("#to-debrief").see("#score");
    }

    @Test
    void speaksGermanWithoutLosingTheMoment() {
        var browser = replay("?at=" + 20 * MINUTE).click("#language").read("#replay-time", "Fr 16:50");

        browser.read("#deeds", "Jana K. geantwortet");
        browser.await(_ -> spoken().startsWith("Fr 16:50"));
        browser.click("#language").read("#replay-time", "Fri 16:50");
    }

    @Test
    void fitsAPhoneAndAxeFindsNothing() {
        var softly = new SoftAssertions();
        for (String colours : List.of("light", "dark")) {
            BROWSER.colours(colours);
            replay("?at=" + 60 * MINUTE + "&incident=jana");
            softly.assertThat(BROWSER.accessibilityFindings()).as(colours).isEmpty();
            BROWSER.size(390, 844).see("#tab-inbox");
            softly.assertThat(BROWSER.accessibilityFindings())
                    .as(colours + ", phone")
                    .isEmpty();
            softly.assertThat(BROWSER.driver().executeScript("return document.documentElement.scrollWidth"))
                    .isEqualTo(390L);
            BROWSER.click("#tab-inbox").see("#row-jana");
            BROWSER.click("#tab-situation").see("#card-situation");
            BROWSER.size(1440, 900);
        }
        softly.assertAll();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aRunOfAnotherEngineSaysWhyAndLeadsBack() throws SQLException {
        BROWSER.go("about:blank");
        SERVER.stop();
        try (var database = DriverManager.getConnection(
                        "jdbc:h2:file:" + SERVER.data().resolve("gegenwind"));
                var statement = database.createStatement()) {
            statement.executeUpdate("update run_record set engine = '0'");
        }
        SERVER.restart();

        BROWSER.go(SERVER.url("/replay/" + run)).read("#refused", "The simulation has changed since it was played");
        assertThat(BROWSER.accessibilityFindings()).isEmpty();
        BROWSER.click("#to-debrief").see("#score");
    }
}
