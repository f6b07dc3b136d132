package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PlayByMouseIT {

    @AutoClose
    private static final ServerProcess SERVER = ScenarioCopy.inAHurry().serve();

    @Test
    void fromTheFirstPageToTheCareer() {
        try (var browser = Browser.open()) {
            browser.go(SERVER.url("/"))
                    .click("#nav-scenarios")
                    .click("#library #card-late-parcel")
                    .read("#briefing h1", "The parcel that never came");
            var desk = new Desk(browser).startClock().pace(0);
            var run = desk.run();

            desk.awaitComplaint(Desk.JANA)
                    .open(Desk.JANA)
                    .answer(Desk.GOOD_ANSWER)
                    .awaitAnswerPosted();
            assertThat(desk.ourAnswers()).singleElement().asString().startsWith("Hi Jana,");

            desk.runToTheEnd().goToDebrief();
            assertThat(Integer.parseInt(browser.see("#score .total").getText())).isBetween(0, 100);
            assertThat(browser.see("#debrief").getText()).contains("Answered Jana K.");

            browser.click("#nav-career").click(".competency:not(.unseen) > summary");
            assertThat(browser.see(".competency .play a").getDomAttribute("href"))
                    .endsWith("/debrief/" + run);
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    @Test
    void playNowLeadsToABriefingWithoutAnAccount() {
        try (var browser = Browser.open()) {
            browser.go(SERVER.url("/")).click("#play-now");

            assertThat(browser.see("#briefing h1").getText()).isNotBlank();
            assertThat(browser.see("#start").isEnabled()).isTrue();
        }
    }
}
