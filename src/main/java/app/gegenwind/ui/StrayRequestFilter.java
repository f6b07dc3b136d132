package app.gegenwind.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what no page of ours asks for and Vaadin would answer with a page or a stack trace. */
@Component
class StrayRequestFilter extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern TO_VAADIN = Pattern.compile("(^|&)v-r=");
    private static final Pattern FORGED_PAGE_NUMBER = Pattern.compile("(^|&)v-uiId=(?!\\d{1,9}(&|$))");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        if (FORGED_PAGE_NUMBER.matcher(query).find()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (Address.of(request).equals("/error")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!READING.contains(request.getMethod()) && !speaksToVaadin(request, query)) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean speaksToVaadin(HttpServletRequest request, String query) {
        return request.getMethod().equals("POST")
                && (TO_VAADIN.matcher(query).find() || Address.of(request).startsWith("/VAADIN/"));
    }
}
