package app.gegenwind.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How long browsers keep static files, in place of Vaadin's hour for all: a year if the name changes with the contents,
 * else never without asking, so that an update of the server is seen at the next page.
 */
@Component
class StaticFilesFilter extends OncePerRequestFilter {
    private static final List<String> OURS = List.of(".css", ".js", ".svg", ".ico");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = Address.of(request);
        if (path.startsWith("/VAADIN/build/")) {
            chain.doFilter(request, new Keeping("public, max-age=31536000, immutable", response));
        } else if (isOurs(path)) {
            chain.doFilter(request, new Keeping("no-cache", response));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOurs(String path) {
        return OURS.stream().anyMatch(path::endsWith);
    }

    private static final class Keeping extends HttpServletResponseWrapper {

        private final String howLong;

        Keeping(String howLong, HttpServletResponse response) {
            super(response);
            this.howLong = howLong;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, name.equalsIgnoreCase("Cache-Control") ? howLong : value);
        }
    }
}
