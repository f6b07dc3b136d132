package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The statistics room of a brand with three weeks of posts behind it. */
class FiguresIT {
    private static final Path SCENARIO = Path.of("src/test/resources/look-back");

    @AutoClose
    private static final ServerProcess SERVER = serve();

    private static ServerProcess serve() {
        var scenarios = ScenarioCopy.ofAll();
        for (String file : List.of("scenario.yaml", "model.plan.yaml", "silence.plan.yaml")) {
            scenarios.with("look-back/" + file, read(SCENARIO.resolve(file)));
        }
        return scenarios.serve();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void thePeriodAndThePlatformAreChosen() {
        try (var browser = Browser.open()) {
            room(browser);
            browser.read("#figure-posts td:nth-of-type(1)", "6").read("#figure-posts td:nth-of-type(2)", "4");
            assertThat(browser.see("#figure-by-reach .fine").getText()).isEqualTo("engaged ÷ reach");
            assertThat(browser.see("#figure-reached td:last-child").getText())
                    .matches("[+−][\\d,]+, [\\d.]+ % (more|less)");

            browser.click("#figures-span-month").read("#figure-posts td:nth-of-type(1)", "14");
            browser.read("#figures-warning", "10 Feb");
            browser.click("#figures-platform-facebook").read("#figure-posts td:nth-of-type(1)", "3");
            browser.click("#figures-platform-all").read("#figure-posts td:nth-of-type(1)", "17");
            browser.read("#figures-instead", "Choose one platform");
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    @Test
    void behindTheChartStandsItsTable() {
        try (var browser = Browser.open()) {
            room(browser);
            assertThat(browser.see("#figures gw-chart").getAttribute("aria-label"))
                    .contains("People reached");
            browser.see("#figures-bars-table > summary").sendKeys(Keys.ENTER);
            browser.see("#figures-bars-table table");
            assertThat(browser.all("#figures-bars-table tbody tr")).hasSize(7);

            var evening = browser.see("#figures-heat tbody tr:nth-child(7)");
            assertThat(evening.getText()).startsWith("18–21").contains("n = 2");
            browser.click("#figures-rank-engagement").see("#figures-rank-engagement[aria-pressed=true]");
            assertThat(browser.all("#figures-best tbody tr")).hasSize(5);
        }
    }

    @Test
    void everyPostIsALineOfTheFile() {
        try (var browser = Browser.open()) {
            room(browser);
            HttpResponse<String> file = download(browser);

            assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("attachment")
                    .contains("gegenwind-posts.csv");
            List<String> lines = file.body().lines().toList();
            assertThat(lines).hasSize(18);
            assertThat(lines.getFirst()).startsWith("\uFEFFpost,text,platform,went out (local time)");
            assertThat(lines.get(1)).startsWith("yarn-basics,Three moves that save wool,Instagram,2026-02-10T07:30,");
            assertThat(lines.get(1).split(",")).hasSize(20);
        }
    }

    @Test
    void inGermanOnAPhoneNothingSticksOut() {
        try (var browser = Browser.open("de").size(390, 844)) {
            room(browser);
            browser.read("#figures h2", "Statistik").read("#figure-by-reach", "Reaktionen ÷ Reichweite");
            assertThat((Long) browser.driver().executeScript("return document.querySelector('#figures').scrollWidth"))
                    .isLessThanOrEqualTo(390);
            assertThat(browser.accessibilityFindings()).isEmpty();
            browser.screenshot("figures-phone-de");
        }
    }

    @Test
    void axeFindsNothing() {
        try (var browser = Browser.open()) {
            room(browser);
            browser.click("#figures-bars-table > summary").see("#figures-bars-table table");
            for (String scheme : List.of("light", "dark")) {
                browser.colours(scheme);
                assertThat(browser.accessibilityFindings()).as(scheme).isEmpty();
                browser.screenshot("figures-" + scheme);
            }
        }
    }

    private static void room(Browser browser) {
        browser.go(SERVER.url("/scenarios")).click("#library #card-look-back");
        new Desk(browser).startClock().pace(0);
        boolean phone = browser.all("#tab-figures").stream().anyMatch(WebElement::isDisplayed);
        browser.click(phone ? "#tab-figures" : "#room-figures").see("#figures #figure-posts");
    }

    private static HttpResponse<String> download(Browser browser) {
        String address = browser.driver().findElement(By.id("figures-csv")).getAttribute("href");
        String cookies = browser.driver().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Cookie", cookies)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
