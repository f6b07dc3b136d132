package app.gegenwind.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The first answer to an address, in which the page then starts: never kept, with scripts known by a nonce, and 404 where
 * no page has that address. What a page finds out only later, such as a run that is not there, cannot change it any more.
 */
@Component
class FirstAnswer implements VaadinServiceInitListener {
    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse page) {
        String nonce = nonce();
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(SafeHeaders.POLICY, SafeHeaders.policyOfApp(nonce));
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
        if (!leadsSomewhere(page.getVaadinRequest())) {
            page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static boolean leadsSomewhere(VaadinRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
        return request.getService()
                .getRouter()
                .resolveNavigationTarget(new Location(path))
                .isPresent();
    }
}
