package app.gegenwind.browser;

import java.time.Duration;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody who never touches the mouse. */
final class Keyboard {

    private static final int FURTHEST = 80;

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

    /** Presses Alt and the key until this is to be seen. */
    Keyboard altUntil(CharSequence key, String css) {
        browser.await(Duration.ofSeconds(20), _ -> {
            boolean there = browser.all(css).stream().anyMatch(WebElement::isDisplayed);
            if (!there) {
                alt(key);
            }
            return there;
        });
        return this;
    }

    Keyboard pace(int percent) {
        return tabTo("#pace").enter().tabTo("#pace-" + percent).enter();
    }

    private boolean isOn(String css) {
        return browser.all(css).contains(browser.driver().switchTo().activeElement());
    }
}
