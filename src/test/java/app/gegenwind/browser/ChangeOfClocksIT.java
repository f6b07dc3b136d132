package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** The night of 29 March 2026, when clocks in Berlin go from two to three. */
class ChangeOfClocksIT {

    @Test
    void theHoursUnderTheChartsFollowTheClocks() {
        try (var server = ScenarioCopy.inAHurry()
                        .parcelStarting("2026-03-28T23:30")
                        .serve();
                var browser = Browser.open()) {
            var desk = Desk.takeSeat(server, browser);
            browser.see("gw-chart svg text");
            assertThat(hours(browser)).containsExactly("23:30", "00:30", "01:30", "03:30");

            desk.runToTheEnd().goToDebrief();
            browser.see("#curves gw-chart svg text");
            assertThat(hours(browser)).containsExactly("23:30", "00:30", "01:30", "03:30");
        }
    }

    private static List<String> hours(Browser browser) {
        return browser.all("gw-chart svg text").stream()
                .map(WebElement::getText)
                .filter(text -> text.matches("\\d\\d:\\d\\d"))
                .toList();
    }
}
