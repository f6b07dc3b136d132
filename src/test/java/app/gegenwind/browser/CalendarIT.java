package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A week of own posts is planned, by drag and by keyboard alone. */
class CalendarIT {

    private static final String WEDNESDAY = "#day-2026-03-04";
    private static final String THURSDAY = "#day-2026-03-05";

    @AutoClose
    private static final ServerProcess SERVER =
            ScenarioCopy.ofAll().withTestScenario("plan-a-week").serve();

    @Test
    void aWeekIsPlannedByDrag() {
        try (var browser = Browser.open()) {
            enter(browser);
            drag(browser, "#chip-friday-fun", THURSDAY);
            browser.see(THURSDAY + " #chip-friday-fun");
            assertThat(browser.see("#chip-friday-fun .time").getText()).isEqualTo("18:00");

            drag(browser, "#chip-returns", WEDNESDAY);
            browser.click("#move-confirm").see(WEDNESDAY + " #chip-returns[data-progress=scheduled]");
            drag(browser, WEDNESDAY + " #chip-returns", "#unplanned");
            browser.see("#unplanned-approved #chip-returns");
        }
    }

    @Test
    void anIdeaBecomesAPostThatIsApprovedGoesOutAndIsRead() {
        try (var browser = Browser.open()) {
            var desk = enter(browser);
            browser.click("#chip-blanket-care").click("#line-never-again").click("#tag-Wolle");
            browser.read("#editor-preview", "One wash too hot").read("#editor-preview", "#Wolle");
            browser.click("#act-produce").see("#chip-blanket-care[data-progress=in-work], #editor .icon-in-work");
            desk.moveOnUntil("#act-submit");
            browser.click("#act-submit");
            desk.moveOnUntil("#editor .icon-returned");
            browser.read("#editor", "Kerstin sent it back").read("#editor", "Missing: alt text.");

            browser.click("#mark-alt-text").click("#act-submit");
            desk.moveOnUntil("#editor .icon-approved");
            plan(browser, "Wednesday 4 March", "19:30");
            browser.see(WEDNESDAY + " #chip-blanket-care[data-progress=scheduled]");

            desk.moveOnUntil(WEDNESDAY + " #chip-blanket-care[data-progress=published]");
            desk.moveOnUntil("#editor .ed-figures .value");
            browser.read("#editor", "People reached").see("#act-engage");
        }
    }

    @Test
    void theWholeQueueStopsWithOneClickAndShowsWhatIsHeld() {
        try (var browser = Browser.open()) {
            var desk = enter(browser);
            browser.click("#cal-queue").see("#chip-friday-fun[data-progress=stands]");
            browser.read(".cal-stands", "The queue is paused, nothing goes out.");
            desk.moveOnUntil("#unplanned-held #chip-friday-fun");
            assertThat(browser.see("#room-calendar").getDomAttribute("aria-label"))
                    .contains("one post needs you");
            browser.click("#cal-queue")
                    .await(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".cal-stands")));
        }
    }

    @Test
    void aWeekIsPlannedByKeyboardAlone() {
        try (var browser = Browser.open()) {
            browser.go(SERVER.url("/scenarios")).click("#library #card-plan-a-week");
            var keys = new Keyboard(browser).awaitFocus("#start").enter().pace(0);
            keys.tabTo("#room-calendar").enter().tabTo("#chip-name-the-sheep").enter();
            keys.awaitFocus("#editor-title").tabTo("#act-produce").enter();
            keys.tabTo("#act-schedule").enter();
            keys.tabTo("#move-day").press("Thursday").tabTo("#move-time").press("12:15");
            keys.tabTo("#move-confirm").enter();
            browser.see(THURSDAY + " #chip-name-the-sheep");
            assertThat(browser.see("#chip-name-the-sheep .time").getText()).isEqualTo("12:15");

            keys.tabTo("#editor-close").enter().awaitFocus("#chip-name-the-sheep");
            keys.press(" ").awaitFocus("#editor-title").tabTo("#act-schedule").enter();
            keys.tabTo("#move-day")
                    .press(Keys.ARROW_DOWN)
                    .tabTo("#move-confirm")
                    .enter();
            browser.see("#day-2026-03-06 #chip-name-the-sheep");
        }
    }

    @Test
    void whoWaitsAtTheDeskIsSeenFromTheCalendar() {
        try (var browser = Browser.open()) {
            var desk = enter(browser);
            desk.moveOnUntil("#cal-waits");
            assertThat(browser.see("#room-desk .count").getText()).isEqualTo("1");
            browser.read("#cal-waits", "Ute S. has been waiting for").click("#cal-waits");
            browser.see("#row-care[aria-current=true]");
        }
    }

    @Test
    void speaksGerman() {
        try (var browser = Browser.open("de")) {
            enter(browser);
            browser.read(".cal-tools h2", "2. – 8. März 2026").read("#unplanned h2", "Ideen und Entwürfe");
            browser.read("#chip-friday-fun", "geplant").click("#chip-knitter");
            browser.read("#editor", "Als Werbung kennzeichnen").read("#act-submit", "Zur Freigabe geben");
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1440", "dark, 1440", "light, 390", "dark, 390"})
    void axeFindsNothingOnAnyOfItsScreensAndAPhoneHasRoomForAll(String colours, int width) {
        try (var browser = Browser.open().size(width, 900).colours(colours)) {
            enter(browser);
            check(browser, "week");
            browser.click("#cal-month").see(".by-month");
            check(browser, "month");
            browser.click("#cal-queue").see(".cal-stands");
            browser.click("#chip-blanket-care").see("#editor-title");
            check(browser, "editor");
            browser.click("#act-schedule").see("#move-day");
            check(browser, "dialog");
        }
    }

    /** From the library to the calendar of a run whose clock stands until it is moved on. */
    private static Desk enter(Browser browser) {
        browser.go(SERVER.url("/scenarios")).click("#library #card-plan-a-week");
        var desk = new Desk(browser).startClock().pace(0);
        boolean phone = browser.see("#desk").getSize().getWidth() < 600;
        browser.click(phone ? "#tab-calendar" : "#room-calendar").see("#calendar");
        return desk;
    }

    private static void plan(Browser browser, String day, String time) {
        browser.click("#act-schedule").see("#move-day").sendKeys(day);
        browser.see("#move-time").sendKeys(time);
        browser.click("#move-confirm");
    }

    private static void drag(Browser browser, String chip, String to) {
        var from = browser.see(chip);
        var day = browser.see(to);
        new Actions(browser.driver())
                .clickAndHold(from)
                .moveByOffset(6, 6)
                .moveToElement(day)
                .moveByOffset(2, 2)
                .release()
                .perform();
    }

    private static void check(Browser browser, String screen) {
        assertThat(browser.accessibilityFindings()).as(screen).isEmpty();
        var wide = browser.driver().executeScript(PhoneIT.TOO_WIDE.replace("390", "innerWidth"));
        assertThat((List<?>) wide).as("too wide in the " + screen).isEmpty();
    }
}
