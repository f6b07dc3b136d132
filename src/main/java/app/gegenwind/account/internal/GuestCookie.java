package app.gegenwind.account.internal;

import app.gegenwind.account.Person;
import app.gegenwind.account.PersonId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that brings a guest back: signed, out of reach of scripts, not sent from other sites' forms and frames. */
record GuestCookie(Seal seal) {
    static final String NAME = "gegenwind-guest";
    // Browsers keep none longer.
    private static final Duration KEPT = Duration.ofDays(400);

    /** Whoever a cookie of ours names; a tampered one names nobody. */
    Optional<Person> read(HttpServletRequest request) {
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> seal.open(cookie.getValue()).stream())
                .findFirst()
                .map(Person.Guest::new);
    }

    void write(PersonId id, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, seal.close(id))
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }
}
