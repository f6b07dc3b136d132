package app.gegenwind.browser;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The desk as a trainee uses it with the mouse. Where a test says no more, the scenario is {@code late-parcel} and its first complaint Jana's. */
final class Desk {

    static final String JANA = "jana";
    static final String GOOD_ANSWER = "sorry-and-private";
    private static final Duration A_SHIFT = Duration.ofSeconds(90);

    private final Browser browser;

    Desk(Browser browser) {
        this.browser = browser;
    }

    /** From the library over the briefing to a desk whose clock stands until it is moved on. */
    static Desk takeSeat(ServerProcess server, Browser browser) {
        browser.go(server.url("/scenarios")).click("#library #card-late-parcel");
        return new Desk(browser).startClock().pace(0);
    }

    Desk startClock() {
        browser.click("#start").see("#desk");
        return this;
    }

    /** @param percent of the scenario's own pace; 0 is untimed */
    Desk pace(int percent) {
        browser.click("#pace").click("#pace-" + percent);
        browser.await(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("#pace-" + percent)));
        return this;
    }

    /** Untimed: moves from event to event until this is to be seen. */
    Desk moveOnUntil(String css) {
        browser.await(Duration.ofSeconds(60), _ -> {
            boolean there = browser.all(css).stream().anyMatch(WebElement::isDisplayed);
            if (!there) {
                browser.click("#hand");
            }
            return there;
        });
        return this;
    }

    Desk awaitComplaint(String incident) {
        return moveOnUntil("#row-" + incident);
    }

    Desk open(String incident) {
        var opened = "#row-%s[aria-current=true]".formatted(incident);
        browser.click("#row-" + incident).await(_ -> !browser.all(opened).isEmpty());
        return this;
    }

    /** Chooses an answer and posts it; it stands in the thread, being written. */
    Desk answer(String reply) {
        browser.click("#option-" + reply).see("#option-%s[aria-checked=true]".formatted(reply));
        browser.click("#post").see(".msg.pending, .msg.ours");
        return this;
    }

    Desk awaitAnswerPosted() {
        return moveOnUntil(".msg.ours");
    }

    /** What the brand has said in the open thread. */
    List<String> ourAnswers() {
        browser.see(".msg.ours");
        return browser.all(".msg.ours .bub > .text").stream()
                .map(WebElement::getText)
                .toList();
    }

    /** On a phone a tab of its own, else always in sight. */
    Desk situation() {
        if (browser.all("#tab-situation").stream().anyMatch(WebElement::isDisplayed)) {
            browser.click("#tab-situation");
        }
        browser.see("#situation");
        return this;
    }

    /** Lets the clock run as fast as it can until the shift is over. */
    Desk runToTheEnd() {
        pace(400);
        browser.await(A_SHIFT, _ -> isOver());
        return this;
    }

    boolean isOver() {
        return browser.all("#curtain-title").stream()
                .anyMatch(t -> t.isDisplayed() && t.getText().contains("over"));
    }

    /** Through the curtain at the end of the shift. */
    void goToDebrief() {
        browser.click("#curtain-action").see("#score");
    }

    /** The run's id, from the address. */
    String run() {
        return browser.driver().getCurrentUrl().replaceFirst(".*/", "");
    }
}
