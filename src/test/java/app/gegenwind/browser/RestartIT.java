package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RestartIT {

    @AutoClose
    private static final ServerProcess SERVER = ServerProcess.start();

    @Test
    void aKilledServerLosesNothingAndWaitsForContinue() {
        try (var browser = Browser.open()) {
            var desk = Desk.takeSeat(SERVER, browser)
                    .awaitComplaint(Desk.JANA)
                    .open(Desk.JANA)
                    .answer(Desk.GOOD_ANSWER)
                    .awaitAnswerPosted()
                    .pace(25);
            var answers = desk.ourAnswers();
            var url = browser.driver().getCurrentUrl();

            SERVER.kill();
            SERVER.restart();
            browser.go(url).read("#curtain", "The clock is paused").click("#curtain-action");

            assertThat(desk.open(Desk.JANA).ourAnswers()).isEqualTo(answers);
            browser.see("#hand[data-on=true]");
            desk.pace(0).moveOnUntil("#row-tom");
        }
    }
}
