package app.gegenwind.ui;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What browsers are told of every answer: take it for what it says it is, show it in nobody's frame, name its address to
 * no other site, and run and load only what comes from here.
 */
final class SafeHeaders {

    static final String POLICY = "Content-Security-Policy";

    private SafeHeaders() {}

    static void on(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(POLICY, policy("'self'"));
    }

    /** A page that only those see who know its address: no other site and no search engine hears of it. */
    static void onSecret(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    /**
     * A page of Vaadin. Its own inline scripts are known by the nonce and no others run; it turns the expressions the
     * server sends into functions, hence {@code unsafe-eval}.
     */
    static String policyOfApp(String nonce) {
        return policy("'self' 'nonce-%s' 'unsafe-eval'".formatted(nonce));
    }

    // Components and charts put styles at elements, and carry their icons within themselves.
    private static String policy(String scripts) {
        return "default-src 'self'; script-src " + scripts + "; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
                + "form-action 'self'; frame-ancestors 'none'";
    }
}
