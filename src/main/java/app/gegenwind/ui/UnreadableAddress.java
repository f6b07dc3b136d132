package app.gegenwind.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** An address that Tomcat cannot read, such as one with a broken percent escape, gets our page too: no filter ever sees it. */
@Component
class UnreadableAddress implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new OurPage()));
    }

    private static final class OurPage extends ErrorReportValve {
        private final String page = page();

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            if (response.getStatus() != 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            SafeHeaders.on(response);
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            write(response);
        }

        private void write(Response response) {
            try {
                response.getReporter().write(page);
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("Nobody reads the answer any more.", gone);
            }
        }

        private static String page() {
            try {
                return new ClassPathResource("META-INF/resources/error/4xx.html")
                        .getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
