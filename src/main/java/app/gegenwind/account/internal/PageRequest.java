package app.gegenwind.account.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells a person asking for a page from everything a page then asks for by itself: pushes, heartbeats, scripts, styles, pictures. */
final class PageRequest {
    private PageRequest() {}

    static boolean is(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getHeader("Upgrade") == null
                && request.getParameter("v-r") == null
                && asksForADocument(request)
                && !isStatic(request.getRequestURI()
                        .substring(request.getContextPath().length()));
    }

    // Browsers say what they want it for; where they do not, a page is what may be HTML.
    private static boolean asksForADocument(HttpServletRequest request) {
        @Nullable String destination = request.getHeader("Sec-Fetch-Dest");
        if (destination != null) {
            return destination.equals("document");
        }
        @Nullable String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/VAADIN/")
                || path.substring(path.lastIndexOf('/') + 1).contains(".");
    }
}
