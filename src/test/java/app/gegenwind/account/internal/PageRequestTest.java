package app.gegenwind.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PageRequestTest {
    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Test
    void isAPersonAskingForAPage() {
        for (String path : List.of("/", "/scenarios", "/play/00000000-0000-4000-8000-000000000001", "/career")) {
            assertThat(PageRequest.is(get(path, "document", HTML))).isTrue();
            assertThat(PageRequest.is(get(path, null, HTML))).isTrue();
        }
    }

    @Test
    void isNoScriptStyleOrPicture() {
        for (String path : List.of("/VAADIN/build/indexhtml.js", "/styles.css", "/favicon.svg", "/sw.js", "/js/x.js")) {
            assertThat(PageRequest.is(get(path, null, HTML))).isFalse();
        }
        assertThat(PageRequest.is(get("/", "image", "image/*"))).isFalse();
        assertThat(PageRequest.is(get("/", "empty", HTML))).isFalse();
        assertThat(PageRequest.is(get("/", null, "*/*"))).isFalse();
        assertThat(PageRequest.is(get("/", null, null))).isFalse();
    }

    @Test
    void isNoRequestOfAPageItself() {
        var uidl = get("/", null, HTML);
        uidl.setParameter("v-r", "uidl");
        assertThat(PageRequest.is(uidl)).isFalse();

        var push = get("/", null, HTML);
        push.addHeader("Upgrade", "websocket");
        assertThat(PageRequest.is(push)).isFalse();

        var post = get("/", "document", HTML);
        post.setMethod("POST");
        assertThat(PageRequest.is(post)).isFalse();
    }

    static MockHttpServletRequest get(String path, String destination, String accept) {
        var request = new MockHttpServletRequest("GET", path);
        if (destination != null) {
            request.addHeader("Sec-Fetch-Dest", destination);
        }
        if (accept != null) {
            request.addHeader("Accept", accept);
        }
        return request;
    }
}
