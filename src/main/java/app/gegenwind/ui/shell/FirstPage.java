package app.gegenwind.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives the first page the language and the colours its visitor chose before; without a choice, those of the browser. */
@Component
class FirstPage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init ->
                        init.getUI().setLocale(words(VaadinRequest.getCurrent()).locale()));
        event.addIndexHtmlRequestListener(page -> {
            var html = page.getDocument().child(0);
            html.attr("lang", words(page.getVaadinRequest()).language().code());
            cookie(page.getVaadinRequest(), "gegenwind-theme")
                    .filter(theme -> theme.equals("light") || theme.equals("dark"))
                    .ifPresent(theme -> html.attr("data-theme", theme));
        });
    }

    private static Words words(VaadinRequest request) {
        return Words.of(cookie(request, "gegenwind-language").map(Locale::of).orElse(request.getLocale()));
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
