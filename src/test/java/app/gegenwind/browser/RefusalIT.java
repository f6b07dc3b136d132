package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RefusalIT {

    @AutoClose
    private static final ServerProcess SERVER = ScenarioCopy.ofAll()
            .with("broken/scenario.yaml", "format: 1\ntitle: {de: Kaputt, en: Broken}\nlasts: forever\n")
            .serve();

    @Test
    void aRunThatIsNotThere() {
        try (var browser = Browser.open()) {
            assertRefused(browser, "/play/nonsense");
            assertRefused(browser, "/debrief/nonsense");
        }
    }

    @Test
    void somebodyElsesRun() {
        try (var mine = Browser.open();
                var yours = Browser.open()) {
            var run = Desk.takeSeat(SERVER, mine).run();

            assertRefused(yours, "/play/" + run);
            assertRefused(yours, "/debrief/" + run);
            assertThat(mine.see("#desk").isDisplayed()).isTrue();
        }
    }

    @Test
    void anAddressSomebodyHasTamperedWith() {
        try (var browser = Browser.open()) {
            var run = Desk.takeSeat(SERVER, browser).awaitComplaint(Desk.JANA).run();
            var time = browser.see("#clock").getText();

            assertRefused(browser, "/play/" + run + "/jana");
            assertRefused(browser, "/play/" + run.toUpperCase(Locale.ROOT).replace('A', '4') + "0");
            assertRefused(browser, "/play/" + "9".repeat(2000));
            assertUnreadable(browser, "/play/" + run + "?at=%ff");
            assertUnreadable(browser, "/?v-r=heartbeat&v-uiId=jana");

            browser.go(SERVER.url("/play/" + run + "?incident=nobody&at=99999999"))
                    .read("#clock", time)
                    .see("#row-jana");
        }
    }

    @Test
    void aBrokenScenarioIsNamedAndTheOthersAreServed() {
        try (var browser = Browser.open()) {
            browser.go(SERVER.url("/scenarios")).see("#card-late-parcel");

            assertThat(browser.see("#problems").getText()).contains("broken/scenario.yaml");
            assertThat(browser.all("#card-broken")).isEmpty();
            Desk.takeSeat(SERVER, browser).awaitComplaint(Desk.JANA);
        }
    }

    private static void assertUnreadable(Browser browser, String path) {
        browser.go(SERVER.url(path)).read("h1", "We cannot read this address.");
    }

    private static void assertRefused(Browser browser, String path) {
        browser.go(SERVER.url(path))
                .read("#not-found h1", "There is nothing here.")
                .see("#way-home");
        assertThat(browser.driver().getPageSource()).doesNotContain("Exception");
    }
}
