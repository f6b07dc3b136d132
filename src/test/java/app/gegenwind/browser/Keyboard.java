package app.gegenwind.browser;

import java.time.Duration;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody who never touches the mouse. */
final class Keyboard {

    private static final int FURTHEST = 80;
    private static final Duration A_PRESS = Duration.ofSeconds(1);

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Tabs until the focus is there. */
    Keyboard tabTo(String css) {
        browser.see(css);
        for (int tabs = 0; tabs < FURTHEST && !isOn(css); tabs++) {
            browser.press(Keys.TAB);
        }
        return awaitFocus(css);
    }

    Keyboard awaitFocus(String css) {
        browser.await(_ -> isOn(css));
        return this;
    }

    Keyboard enter() {
        browser.press(Keys.ENTER);
        return this;
    }

    Keyboard press(CharSequence key) {
        browser.press(key);
        return this;
    }

    Keyboard alt(CharSequence key) {
        browser.pressAlt(key);
        return this;
    }

    /** Presses Alt and the key until this is to be seen, and gives each press the time to show it. */
    Keyboard altUntil(CharSequence key, String css) {
        for (int presses = 0; presses < FURTHEST && !comes(css); presses++) {
            alt(key);
        }
        browser.see(css);
        return this;
    }

    private boolean comes(String css) {
        try {
            return new WebDriverWait(browser.driver(), A_PRESS, Duration.ofMillis(50))
                    .until(_ -> browser.all(css).stream().anyMatch(WebElement::isDisplayed));
        } catch (TimeoutException e) {
            return false;
        }
    }

    Keyboard pace(int percent) {
        return tabTo("#pace").enter().tabTo("#pace-" + percent).enter();
    }

    private boolean isOn(String css) {
        return browser.all(css).contains(browser.driver().switchTo().activeElement());
    }
}
