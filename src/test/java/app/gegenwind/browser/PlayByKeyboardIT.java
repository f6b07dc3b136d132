package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PlayByKeyboardIT {

    @AutoClose
    private static final ServerProcess SERVER = ScenarioCopy.inAHurry().serve();

    @Test
    void fromTheFirstPageToTheCareer() {
        try (var browser = Browser.open()) {
            var keys = new Keyboard(browser.go(SERVER.url("/")));
            var desk = new Desk(browser);

            keys.tabTo("#nav-scenarios")
                    .enter()
                    .tabTo("#library #card-late-parcel")
                    .enter();
            keys.awaitFocus("#start").enter().pace(0);

            keys.altUntil(".", "#row-jana").altUntil("j", "#row-jana[aria-current=true]");
            var digit = browser.see("#option-sorry-and-private .digit").getText();
            keys.awaitFocus(".opt").press(digit).awaitFocus("#option-sorry-and-private[aria-checked=true]");
            keys.enter().altUntil(".", ".msg.ours");
            assertThat(desk.ourAnswers()).singleElement().asString().startsWith("Hi Jana,");

            keys.pace(400);
            browser.await(Duration.ofSeconds(90), _ -> desk.isOver());
            keys.awaitFocus("#curtain-action").enter();
            assertThat(browser.see("#score .total").getText()).matches("\\d+");

            keys.tabTo("#nav-career")
                    .enter()
                    .tabTo(".competency:not(.unseen) > summary")
                    .enter();
            assertThat(browser.see(".competency .play a").isDisplayed()).isTrue();
        }
    }
}
