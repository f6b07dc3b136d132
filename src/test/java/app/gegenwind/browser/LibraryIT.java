package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

class LibraryIT {
    private static final String HOSTILE = "<img src=x onerror=document.title='hacked'> {product} \"'";

    @AutoClose
    private static final ServerProcess SERVER = ScenarioCopy.inAHurry().serve();

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void filtersCombineStandInTheAddressAndComeBackWithIt() {
        browser.go(SERVER.url("/scenarios")).see("#card-late-parcel");
        int all = cards().size();

        choose("platform", "youtube");
        browser.await(_ -> cards().size() < all);
        choose("level", "junior");
        browser.await(_ -> address().endsWith("/scenarios?level=junior&platform=youtube"));
        browser.await(_ -> cards().size() < all && !cards().contains("card-late-parcel"));
        List<String> both = cards();

        browser.driver().navigate().refresh();
        browser.see("#clear");
        assertThat(cards()).isEqualTo(both).contains("card-flood-friday").doesNotContain("card-late-parcel");
        assertThat(chosen("level")).isEqualTo("junior");

        browser.click("#card-flood-friday").see("#start");
        browser.driver().navigate().back();
        browser.await(_ -> both.equals(cards()));

        browser.click("#clear");
        browser.await(_ -> cards().size() == all && address().endsWith("/scenarios"));
        assertThat(chosen("level")).isEmpty();
    }

    @Test
    void aScenarioIsPlayedAsOnesOwnBrandToTheDebriefAndAgain() {
        asMyBrand("Hafenkontor");
        assertThat(browser.see("main").getText()).contains("Hafenkontor").doesNotContain("Nordkorb");
        new Desk(browser)
                .startClock()
                .pace(0)
                .awaitComplaint(Desk.JANA)
                .runToTheEnd()
                .goToDebrief();
        assertThat(browser.see("#debrief").getText()).contains("Hafenkontor");

        browser.click("#play-again").see("#start");
        assertThat(browser.see("main").getText()).contains("Hafenkontor");

        browser.go(SERVER.url("/scenarios")).click("#recast-late-parcel");
        assertThat(input("brand").getDomProperty("value")).isEqualTo("Hafenkontor");
        browser.click("#recast-own");
        browser.await(_ -> "Nordkorb".equals(input("brand").getDomProperty("value")));
    }

    @Test
    void whatSomebodyWritesIsJustText() {
        asMyBrand(HOSTILE);

        assertThat(browser.see("main").getText()).contains(HOSTILE);
        new Desk(browser).startClock().pace(0).awaitComplaint(Desk.JANA).open(Desk.JANA);
        assertThat(browser.driver().getTitle()).doesNotContain("hacked");
        assertThat(browser.all("img[src=x]")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideIt() {
        browser.go(SERVER.url("/scenarios")).click("#recast-late-parcel");
        write("brand", " ");
        browser.click("#recast-play");

        browser.read("#recast-brand", "Something has to stand here.");
        browser.click("#recast-cancel");
        browser.await(_ -> browser.all("#recast-brand").isEmpty());
    }

    @Test
    void everythingIsReachedByKeyboard() {
        browser.go(SERVER.url("/scenarios"));
        var keyboard = new Keyboard(browser).tabTo("#by-length");
        keyboard.press("u").tabTo("#recast-first-shift");
        keyboard.enter().awaitFocus("#recast-brand input").press(Keys.ESCAPE);
        browser.await(_ -> browser.all("#recast-brand").isEmpty());
        keyboard.awaitFocus("#recast-first-shift");
    }

    @ParameterizedTest
    @CsvSource({"light, 1440", "dark, 1440", "light, 390", "dark, 390"})
    void axeFindsNothingAndNothingIsCutOff(String colours, int width) {
        browser.size(width, 900).colours(colours).go(SERVER.url("/scenarios?level=entry"));
        browser.see("#clear");
        assertThat(browser.accessibilityFindings()).as("filtered").isEmpty();
        browser.click("#recast-late-parcel").see("#recast-brand");
        assertThat(browser.accessibilityFindings()).as("as my brand").isEmpty();
        assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private void asMyBrand(String name) {
        browser.go(SERVER.url("/scenarios")).click("#recast-late-parcel");
        write("brand", name);
        browser.click("#recast-play").see("#start");
    }

    private void write(String parameter, String words) {
        browser.see("#recast-" + parameter);
        input(parameter).sendKeys(Keys.chord(Keys.CONTROL, "a"), words);
    }

    private WebElement input(String parameter) {
        return browser.see("#recast-" + parameter + " input");
    }

    private void choose(String facet, String value) {
        new Select(browser.see("#by-" + facet)).selectByValue(value);
    }

    private String chosen(String facet) {
        return browser.see("#by-" + facet).getDomProperty("value");
    }

    private String address() {
        return browser.driver().getCurrentUrl();
    }

    private List<String> cards() {
        Object ids = browser.driver()
                .executeScript("return [...document.querySelectorAll('#library .scenario .play')].map(e => e.id)");
        return ((List<?>) ids).stream().map(String::valueOf).toList();
    }
}
