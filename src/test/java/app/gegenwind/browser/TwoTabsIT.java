package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

class TwoTabsIT {

    @AutoClose
    private static final ServerProcess SERVER = ServerProcess.start();

    @Test
    void anAnswerInOneShowsUpInTheOther() {
        try (var browser = Browser.open()) {
            var desk = Desk.takeSeat(SERVER, browser).awaitComplaint(Desk.JANA).open(Desk.JANA);
            var url = browser.driver().getCurrentUrl();
            var first = browser.driver().getWindowHandle();

            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.go(url);
            desk.open(Desk.JANA);
            browser.driver().switchTo().window(first);
            desk.answer(Desk.GOOD_ANSWER).awaitAnswerPosted();
            var answers = desk.ourAnswers();
            var time = browser.see("#clock").getText();

            switchFrom(browser, first);
            assertThat(desk.ourAnswers()).isEqualTo(answers);
            browser.read("#clock", time);
        }
    }

    private static void switchFrom(Browser browser, String window) {
        browser.driver().getWindowHandles().stream()
                .filter(w -> !w.equals(window))
                .forEach(w -> browser.driver().switchTo().window(w));
    }
}
