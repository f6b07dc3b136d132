package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** One poor shift, debriefed: hundreds of comments, more than ten of them because of the canned answer to Jana at 16:41. */
class DebriefIT {
    private static final ServerProcess SERVER = ServerProcess.start();
    private static final Browser BROWSER = Browser.open();
    private static final String JANA = "#decision-1";
    private static final Pattern NUMBER = Pattern.compile("\\d+");
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

    @Test
    void aCommentSaysWhyItWasWrittenBackToItsRoot() {
        var browser = shift.debrief(BROWSER).click(JANA + " > summary");
        String counted = browser.read(JANA + " .followed > summary", " later comments came because of this.")
                .see(JANA + " .followed > summary")
                .getText();
        List<Integer> counts = NUMBER.matcher(counted)
                .results()
                .map(n -> Integer.valueOf(n.group()))
                .toList();
        browser.click(JANA + " .followed > summary").click(JANA + " .comment:first-of-type .why-button");

        assertThat(browser.see(JANA + " .chain").getText())
                .contains("because of your answer to Jana K. at 16:41 (addressing by name, canned text,")
                .contains("it draws this many comments, whatever you do.");
        assertThat(browser.all(JANA + " .comment")).hasSize(10);
        browser.click(JANA + " .more-comments")
                .await(_ -> browser.all(JANA + " .comment").size() == counts.getFirst());
        browser.click("#origins .fold:first-child > summary")
                .read("#origins", counts.getLast() + " comments, each counted once");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void otherWorldsAreTriedAndOneIsLookedAt() {
        var browser = shift.debrief(BROWSER);
        browser.read("#helped .help.first .name", "Answer Jana K.")
                .read("#helped .progress", "other ways were tried.")
                .click("#helped .help.first .fork > summary")
                .read("#helped .help.first .both", "comments would not have been written.");
        assertThat(browser.all("#helped .help.first tbody tr")).hasSize(4);
        assertThat(browser.all("#helped .help.first gw-chart svg")).isNotEmpty();
        browser.click("#helped .help.first .difference > summary").see("#helped .help.first .comment");
        browser.click(JANA + " > summary").read(JANA + " .others", "not at all");
        assertThat(browser.all(JANA + " .others .fork")).hasSizeGreaterThan(3);
    }

    @Test
    void onePlaysOnFromADecisionAsPractice() {
        var browser = shift.debrief(BROWSER);
        browser.click("#decision-2 > summary").click("#decision-2 .play-on").see("#desk");

        assertThat(browser.driver().getCurrentUrl())
                .contains("/play/")
                .doesNotContain(shift.run().toString());
        assertThat(browser.see("#desk").getText()).containsIgnoringCase("practice");
    }

    @Test
    void theDeskOfThenIsOneClickAway() {
        var browser = shift.debrief(BROWSER);
        browser.click("#decision-2 > summary").click("#decision-2 .see-then").see("#slider[aria-valuetext]");
        assertThat(browser.driver().getCurrentUrl()).contains("/replay/" + shift.run() + "?at=");
    }

    @Test
    void evidenceIsContestedChangedAndWithdrawn() {
        var browser = shift.debrief(BROWSER);
        contest(browser, "She had asked for exactly this.");
        shift.debrief(browser).click(JANA + " > summary").read(JANA + " .contested", "Contested: “She had asked");
        contest(browser, "It was the text we were given.");
        browser.read(JANA + " .contested", "It was the text we were given.");
        browser.click(JANA + " .contest").click("#contest-withdraw");
        browser.await(_ -> browser.all(JANA + " .contested").stream().noneMatch(c -> c.isDisplayed()));
        shift.debrief(browser).click(JANA + " > summary");
        assertThat(browser.all(JANA + " .contested")).noneMatch(c -> c.isDisplayed());
    }

    private static void contest(Browser browser, String why) {
        if (browser.all(JANA + "[open]").isEmpty()) {
            browser.click(JANA + " > summary");
        }
        browser.click(JANA + " .contest");
        var text = browser.see("#contest-text textarea");
        text.sendKeys(Keys.chord(Keys.CONTROL, "a"), why);
        browser.click("#contest-save").read(JANA + " .contested", why);
    }

    @Test
    void aLinkShowsItToSomebodyElseUntilItIsRevoked() {
        shift.debrief(BROWSER).click("#open-share").click("#share-make");
        BROWSER.await(_ -> !link().isEmpty());
        var link = link();
        try (var other = Browser.open()) {
            FinishedShift.awaitWorlds(other.go(link)).read("#debrief h1", "The parcel that never came");
            other.click(JANA + " > summary").see(JANA + " .see-then");
            assertThat(other.all("#play-again, #open-share, .contest, .play-on"))
                    .isEmpty();
            assertThat(other.all("#helped .help.first")).hasSize(1);

            BROWSER.click("#share-revoke").read("#share", "shows nothing any more");
            other.go(link).read("#debrief h1", "This link shows nothing any more.");
            assertThat(other.consoleErrors()).isEmpty();
        }
        BROWSER.click("#share-close");
    }

    private static String link() {
        return BROWSER.all("#share-link input").stream()
                .map(i -> i.getDomProperty("value"))
                .findFirst()
                .orElse("");
    }

    @Test
    void itSpeaksGerman() {
        var browser = shift.debrief(BROWSER).click("#language");
        try {
            browser.read("#helped h2", "Was am meisten geholfen hätte")
                    .read("#helped .progress", "andere Wege wurden probiert.")
                    .click(JANA + " > summary")
                    .read(JANA, " späteren Kommentare kamen deswegen.")
                    .read(JANA, "Von hier weiterspielen")
                    .click(JANA + " .followed > summary")
                    .click(JANA + " .why-button")
                    .read(JANA + " .chain", "weil du Jana K. um 16:41 so geantwortet hast");
        } finally {
            browser.click("#language");
        }
        browser.read("#helped h2", "helped most");
        assertThat(browser.driver().findElements(By.cssSelector("#moved .kv"))).isNotEmpty();
    }
}
