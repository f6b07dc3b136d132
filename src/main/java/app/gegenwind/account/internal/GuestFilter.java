package app.gegenwind.account.internal;

import app.gegenwind.account.Accounts;
import app.gegenwind.account.Person;
import app.gegenwind.account.PersonId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises the guest of a page by the cookie, or makes one: here and not in a screen, because a screen may be built in a push, whose
 * answer carries no cookie. Requests that ask for no page pass untouched. Nothing is kept of a guest who only looks.
 */
class GuestFilter extends OncePerRequestFilter {
    private final GuestCookie cookie;

    GuestFilter(GuestCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PageRequest.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Person person = cookie.read(request).orElseGet(GuestFilter::somebodyNew);
        cookie.write(person.id(), request, response);
        request.setAttribute(Accounts.PERSON, person);
        request.getSession().setAttribute(Accounts.PERSON, person);
        chain.doFilter(request, response);
    }

    private static Person somebodyNew() {
        return new Person.Guest(new PersonId(UUID.randomUUID()));
    }
}
