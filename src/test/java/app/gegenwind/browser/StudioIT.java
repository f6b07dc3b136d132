package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.report.KeptBalance;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** An author at the studio: what is found, what changes on the disk, a preview, a balance. */
class StudioIT {
    private static final Duration A_BALANCE = Duration.ofMinutes(3);
    private static final String DRAFT = """
        format: 1
        title: {de: Entwurf, en: Draft}
        levle: entry
        """;
    private static final ScenarioCopy SCENARIOS = ScenarioCopy.ofAll().with("draft/scenario.yaml", DRAFT);

    @AutoClose
    private static final ServerProcess SERVER = SCENARIOS.serve();

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
    void listsWhatLiesInTheFolderTheBrokenToo() {
        browser.go(SERVER.url("/")).click("#nav-studio").see("#studio #scenario-late-parcel");

        assertThat(browser.see("#scenario-late-parcel").getText())
                .contains("The parcel that never came", "entry · 10 min · late-parcel", "no findings", "balanced");
        assertThat(browser.see("#scenario-draft.broken .badge.bad").getText()).endsWith("errors");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void showsFindingsAtTheirLinesWithTheWayOut() {
        browser.go(SERVER.url("/studio/draft")).see("gw-source .line.error");

        assertThat(browser.see("gw-source .line[data-line='3']").getText()).contains("levle: entry");
        assertThat(browser.see("gw-source .line[data-line='3'] + .note").getText())
                .contains("GW014 · error", "unknown key 'levle'. Did you mean 'level'?", "→ ");
        assertThat(browser.see(".found .note").getText()).contains("draft");
        assertThat(browser.see(".why").getText()).contains("cannot be played");
        browser.click("#room-balance").see("#room-balance[aria-current='page']");
        assertThat(browser.all("#balance-start").stream().anyMatch(b -> b.isDisplayed()))
                .isFalse();
    }

    @Test
    void followsTheFilesOnTheDisk() {
        SCENARIOS.with("moving/scenario.yaml", DRAFT.replace("levle", "lveel"));
        browser.go(SERVER.url("/studio"));
        browser.see("#scenario-moving");
        browser.click("#scenario-moving").see("gw-source .line.error");

        SCENARIOS.with("moving/scenario.yaml", "# My first one\n" + DRAFT.replace("levle", "level"));

        browser.read("gw-source .line[data-line='1']", "# My first one");
        browser.await(_ -> browser.all("gw-source .line[data-line='4'] + .note").isEmpty());
    }

    @Test
    void playsFromAnyMomentAndLeadsBack() {
        browser.go(SERVER.url("/studio/late-parcel/preview")).click("#plan-model");
        fill("#preview-moment", "9:99");
        assertThat(browser.see("#preview-problem").getText()).startsWith("That is no moment.");
        fill("#preview-moment", "1:30");
        fill("#preview-seed", "7");
        browser.await(_ -> browser.all("#preview-problem").stream().noneMatch(p -> p.isDisplayed()));
        browser.click("#preview-start");

        assertThat(browser.see("#curtain-title").getText()).contains("Friday", "18:00");
        assertThat(browser.see("#bar .mark-practice").getText()).isEqualTo("Preview");
        browser.click("#curtain-action");
        assertThat(new Desk(browser).open(Desk.JANA).ourAnswers()).isNotEmpty();
        browser.click("#to-studio").see("#preview-start");
        assertThat(browser.go(SERVER.url("/")).all("#continue-run").stream().noneMatch(b -> b.isDisplayed()))
                .isTrue();
    }

    @Test
    void aPreviewFromTheStartBeginsWithTheBriefing() {
        browser.go(SERVER.url("/studio/first-shift/preview"))
                .click("#preview-start")
                .see("#start");
        browser.click("#briefing-back").see("#preview-start");
    }

    @Test
    void aBalanceCanBeCancelledAndEndsWithItsReport() {
        browser.go(SERVER.url("/studio/first-shift/balance"))
                .click("#runs-1000")
                .click("#balance-start")
                .see("#balance-cancel");
        browser.read("#balance-says", "of 1,000 seeds played");
        browser.go(SERVER.url("/studio")).see("#scenario-first-shift");
        browser.read("#scenario-first-shift", "of 1,000");
        browser.click("#scenario-first-shift")
                .click("#room-balance")
                .click("#balance-cancel")
                .read("#balance-says", "Cancelled.");

        browser.click("#runs-20").see("#runs-20[aria-pressed='true']");
        browser.click("#balance-start");
        browser.await(A_BALANCE, _ -> !browser.all("#report table tbody tr").isEmpty());
        assertThat(browser.all("#report table tbody tr")).hasSize(11);
        assertThat(browser.see("#report .facts").getText()).contains("minutes of play");
        assertThat(fetched("#balance-html")).startsWith("<!doctype html>").contains("first-shift: balance");
        assertThat(fetched("#balance-json"))
                .startsWith("{\"scenario\":\"first-shift\"")
                .containsPattern("\"runs\":20\\b");
        browser.click("#balance-keep").read("#balance-kept", "balance.json");
        assertThat(KeptBalance.find(SCENARIOS.folder(), "first-shift")).get().returns(20, KeptBalance::runs);
    }

    @Test
    void everythingCanBeReachedByKeyboard() {
        browser.go(SERVER.url("/studio/late-parcel/preview")).see("#plan-model");
        browser.driver().findElement(By.id("plan-model")).sendKeys(Keys.ENTER);
        browser.see("#plan-model[aria-pressed='true']");
        browser.driver()
                .findElement(By.id("preview-moment"))
                .sendKeys(Keys.chord(Keys.CONTROL, "a"), "0:20", Keys.ENTER);
        browser.see(".moment:nth-child(1)[aria-pressed='false']");
        browser.driver().findElement(By.id("preview-start")).sendKeys(Keys.ENTER);
        browser.see("#curtain-action");
    }

    @Test
    void withoutTheStudioItsAddressesLeadNowhere() {
        try (var closed = ServerProcess.start("--studio", "off")) {
            browser.go(closed.url("/studio"));
            assertThat(browser.see("#way-home").isDisplayed()).isTrue();
            browser.go(closed.url("/studio/late-parcel")).see("#way-home");
            browser.go(closed.url("/")).see("#nav-scenarios");
            assertThat(browser.all("#nav-studio").stream().anyMatch(link -> link.isDisplayed()))
                    .isFalse();
        }
    }

    private void fill(String css, String text) {
        browser.see(css).sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
    }

    private String fetched(String css) {
        return (String) browser.driver()
                .executeAsyncScript(
                        "fetch(document.querySelector(arguments[0]).href).then((r) => r.text()).then(arguments[1])",
                        css);
    }
}
