package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class GermanIT {

    @AutoClose
    private static final ServerProcess SERVER = ServerProcess.start();

    @Test
    void switchingMidRunKeepsTheRun() {
        try (var browser = Browser.open()) {
            var desk = Desk.takeSeat(SERVER, browser)
                    .awaitComplaint(Desk.JANA)
                    .open(Desk.JANA)
                    .answer(Desk.GOOD_ANSWER)
                    .awaitAnswerPosted();
            var url = browser.driver().getCurrentUrl();

            browser.click("#bar #language").read("#bar h1", "Das Paket, das nie kam");

            assertThat(browser.driver().getCurrentUrl()).isEqualTo(url);
            browser.see("html[lang=de]");
            assertThat(desk.ourAnswers()).singleElement().asString().startsWith("Hallo Jana,");
            browser.go(url).read("#bar h1", "Das Paket, das nie kam").see("html[lang=de]");
        }
    }

    @Test
    void aGermanBrowserIsGreetedInGerman() {
        try (var browser = Browser.open("de")) {
            browser.go(SERVER.url("/")).read("#nav-scenarios", "Szenarien").see("html[lang=de]");
        }
    }
}
