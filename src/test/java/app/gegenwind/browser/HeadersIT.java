package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers to whoever speaks HTTP with it. */
class HeadersIT {

    @AutoClose
    private static final ServerProcess SERVER = ScenarioCopy.inAHurry().serve();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nope", "/styles.css", "/VAADIN/nope", "/play/%00", "/?v-uiId=x", "/error"})
    void everyAnswerTellsBrowsersToBeCareful(String path) throws Exception {
        var answer = ask("GET", path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
    }

    @Test
    void aPageIsNotKeptAndItsScriptsAreKnownByANonceOfItsOwn() throws Exception {
        var page = ask("GET", "/career");
        var policy = header(page, "Content-Security-Policy");
        var nonce = policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");

        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(policy).contains("script-src 'self' 'nonce-").doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(page.body().split("<script")).hasSize(page.body().split(Pattern.quote("nonce=\"" + nonce)).length);
        assertThat(header(ask("GET", "/career"), "Content-Security-Policy")).isNotEqualTo(policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shared/a-key", "/shared/a-key/replay"})
    void aSecretAddressIsNamedToNobody(String path) throws Exception {
        var page = ask("GET", path);

        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void noOtherSitesFormBringsItsCookies() throws Exception {
        assertThat(ask("GET", "/").headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "HEAD, /, 200",
        "GET, /scenarios, 200",
        "GET, /scenarios/, 200",
        "GET, /play/7, 200",
        "GET, /favicon.ico, 200",
        "GET, /nope, 404",
        "GET, /nope.txt, 404",
        "GET, /play, 404",
        "GET, /error, 404",
        "GET, /play/%00, 400",
        "POST, /career, 405",
        "PUT, /, 405",
        "DELETE, /styles.css, 405",
        "POST, /?v-r=uidl, 200"
    })
    void theStatusSaysWhetherThereIsSomething(String method, String path, int status) throws Exception {
        assertThat(ask(method, path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/play/%00", "/..;/play", "/error"})
    void whatCannotBeReadIsAPageOfOurs(String path) throws Exception {
        assertThat(ask("GET", path).body()).contains("We cannot read this address.", "href=\"/styles.css\"");
    }

    @Test
    void anAddressThatLeadsNowhereIsAPageFromWhichOneGoesOn() {
        try (var browser = Browser.open()) {
            browser.go(SERVER.url("/nope")).see("#not-found");
            browser.click("#way-home").see("#home");
        }
    }

    @Test
    void aShiftFromTheBriefingToPaperAndToAStrangerRunsUnderThatPolicy() {
        try (var browser = Browser.open();
                var stranger = Browser.open()) {
            var desk = Desk.takeSeat(SERVER, browser).awaitComplaint(Desk.JANA).open(Desk.JANA);
            browser.see("gw-chart svg");
            desk.answer(Desk.GOOD_ANSWER).awaitAnswerPosted().runToTheEnd().goToDebrief();
            browser.see("#curves gw-chart svg");
            browser.driver().executeScript("window.print = () => document.body.setAttribute('data-printed', '')");
            browser.click("#print").see("body[data-printed]");
            browser.click("#open-share").click("#share-make").click("#share-copy");

            stranger.go(browser.see("#share-link").getDomProperty("value")).see("#score");
            stranger.see("#curves gw-chart svg");

            assertThat(browser.consoleErrors()).isEmpty();
            assertThat(stranger.consoleErrors()).isEmpty();
        }
    }

    @Test
    void aScriptThatSomebodyElsePutIntoAPageDoesNotRun() {
        try (var browser = Browser.open()) {
            browser.go(SERVER.url("/")).see("#home");
            browser.driver()
                    .executeScript("document.body.insertAdjacentHTML('beforeend',"
                            + " '<img src=data:, onerror=\"document.title = `taken over`\">')");

            browser.await(_ -> browser.consoleErrors().stream().anyMatch(e -> e.contains("Content Security Policy")));
            assertThat(browser.driver().getTitle()).contains("Gegenwind");
        }
    }

    private static HttpResponse<String> ask(String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(SERVER.url(path)))
                .header("Accept", "text/html")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        // No offer of HTTP/2: a request that wants to become something else is not one for a page.
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
