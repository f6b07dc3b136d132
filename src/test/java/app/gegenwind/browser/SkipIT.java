package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Quiet hours pass at once. The scenario is {@code late-parcel}, at its own pace. */
class SkipIT {
    private static final String NOTICE = "vaadin-notification-card";

    @AutoClose
    private static final ServerProcess SERVER = ServerProcess.start();

    @Test
    void quietTimePassesToTheNextThingAndTheClockGoesOn() {
        try (var browser = Browser.open()) {
            var desk = sit(browser);

            browser.click("#skip").see("#row-jana");

            browser.read(NOTICE, "passed quietly. Jana K. writes on Facebook.");
            assertThat(browser.see(NOTICE).getDomAttribute("aria-live")).isEqualTo("polite");
            browser.see("#hand[data-on=true]").click();
            browser.await(_ -> !isShown(browser, "#skip"));
            browser.click("#hand").see("#skip");
            assertThat(browser.accessibilityFindings()).isEmpty();
            desk.pace(0);
            var before = time(browser);
            browser.click("#skip").await(_ -> !time(browser).equals(before));
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    @Test
    void aKeySkipsAndTheNoticeIsGerman() {
        try (var browser = Browser.open("de")) {
            sit(browser);
            assertThat(browser.see("#skip").getText()).isEqualTo("Zum nächsten Ereignis");

            browser.pressAlt("n").see("#row-jana");

            browser.read(NOTICE, "lang war es ruhig. Jana K. schreibt auf Facebook.");
            browser.press("?").read("#keys-dialog, vaadin-dialog", "Zum nächsten Ereignis, das dich braucht");
        }
    }

    @Test
    void aThumbSkipsOnThePhone() {
        try (var browser = Browser.open().size(390, 844)) {
            sit(browser);

            browser.click("#skip").see("#row-jana");

            browser.read(NOTICE, "passed quietly");
            assertThat(browser.see("#skip").getRect().getX()
                            + browser.see("#skip").getRect().getWidth())
                    .isLessThan(390);
            assertThat(browser.see("#skip").getAccessibleName()).isEqualTo("Skip to the next thing");
            assertThat(browser.accessibilityFindings()).isEmpty();
        }
    }

    private static Desk sit(Browser browser) {
        browser.go(SERVER.url("/scenarios")).click("#library #card-late-parcel");
        return new Desk(browser).startClock();
    }

    private static String time(Browser browser) {
        return browser.see("#clock").getText();
    }

    private static boolean isShown(Browser browser, String css) {
        List<WebElement> found = browser.all(css);
        return found.stream().anyMatch(WebElement::isDisplayed);
    }
}
