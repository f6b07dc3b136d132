package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomeIT {

    @Test
    void showsTheProductInARealBrowser() {
        try (var server = ServerProcess.start();
                var browser = Browser.open()) {
            browser.go(server.url("/"));

            assertThat(browser.see("main h1").getText()).isNotBlank();
            assertThat(browser.driver().getTitle()).contains("Gegenwind");
            assertThat(browser.accessibilityFindings()).isEmpty();
            assertThat(browser.consoleErrors()).isEmpty();
            browser.screenshot("home");
        }
    }

    @Test
    void isThereAgainAfterTheServerWasKilled() {
        try (var server = ServerProcess.start();
                var browser = Browser.open()) {
            server.kill();
            server.restart();

            browser.go(server.url("/"));

            assertThat(browser.see("main h1").isDisplayed()).isTrue();
        }
    }
}
