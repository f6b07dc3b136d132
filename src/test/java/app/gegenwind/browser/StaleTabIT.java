package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Two pages of one visitor at one run: what one of them does while it still shows yesterday's news. */
class StaleTabIT {

    /** Keeps the page busy, so that it sees nothing of what happens meanwhile, and clicks then. */
    private static final String CLICK_BEFORE_SEEING = """
            const [css] = arguments;
            setTimeout(() => {
              const until = Date.now() + 4000;
              while (Date.now() < until);
              document.querySelector(css).click();
            }, 50);
            """;

    private static final String CLICK_ALL_THE_SAME = "document.querySelector(arguments[0]).click();";

    @AutoClose
    private static final ServerProcess SERVER = ScenarioCopy.inAHurry().serve();

    @AutoClose
    private final Browser stale = Browser.open();

    @AutoClose
    private final Browser quick = Browser.open();

    private Desk staleDesk;
    private Desk quickDesk;

    @BeforeEach
    void bothSitAtOneDesk() {
        staleDesk = Desk.takeSeat(SERVER, stale).awaitComplaint(Desk.JANA).open(Desk.JANA);
        quick.as(stale, stale.driver().getCurrentUrl()).see("#desk");
        quickDesk = new Desk(quick).open(Desk.JANA);
    }

    @AfterEach
    void theRunIsStillThere() {
        assertThat(stale.driver().getPageSource()).doesNotContain("Exception");
    }

    @Test
    void anAnswerGivenInTheOtherTabIsNotGivenTwice() {
        stale.click("#option-" + Desk.GOOD_ANSWER).see("[aria-checked=true]");
        clickBeforeSeeing("#post");
        quickDesk.answer(Desk.GOOD_ANSWER);

        assertTold("You have already said that here.");
        assertThat(staleDesk.awaitAnswerPosted().ourAnswers()).hasSize(1);
    }

    @Test
    void whatIsGoneIsNotModerated() {
        stale.click("#moderate").see("#tool-hide");
        quick.click("#moderate")
                .click("#tool-delete")
                .click("[slot=confirm-button]")
                .see(".msg.gone");
        stale.click("#tool-hide");

        assertTold("That has already been done here.");
    }

    @Test
    void whatIsEscalatedAlreadyIsNotEscalatedAgain() {
        clickBeforeSeeing("#escalate");
        quick.click("#escalate").see("#escalate[aria-disabled=true]");

        assertTold("You have already escalated this.");
    }

    @Test
    void aSwitchTurnedInTheOtherTabIsNotTurnedBack() {
        clickBeforeSeeing("#queue-toggle");
        quick.click("#queue-toggle").see("#queue-toggle[data-on=true]");

        assertTold("The queue is already paused.");
        assertThat(stale.see("#queue-toggle").getDomAttribute("data-on")).isEqualTo("true");
    }

    @Test
    void nothingIsDecidedAfterTheEnd() {
        quickDesk.runToTheEnd();
        stale.read("#curtain-title", "Your shift is over.");
        stale.driver().executeScript(CLICK_ALL_THE_SAME, "#escalate");

        assertTold("The shift is over.");
        staleDesk.goToDebrief();
        assertThat(stale.see("#debrief").getText()).doesNotContain("Escalated");
    }

    @Test
    void nothingIsDecidedInARunThatWasStopped() {
        clickBeforeSeeing("#escalate");
        quick.click("#desk-menu").click("#menu-stop").click("[slot=confirm-button]");

        stale.read("#play", "You took a break.").see("#way-home");
        assertThat(stale.all("#desk").stream().anyMatch(WebElement::isDisplayed))
                .isFalse();
    }

    private void clickBeforeSeeing(String css) {
        stale.driver().executeScript(CLICK_BEFORE_SEEING, css);
    }

    private void assertTold(String sentence) {
        stale.read("vaadin-notification-card", sentence);
    }
}
