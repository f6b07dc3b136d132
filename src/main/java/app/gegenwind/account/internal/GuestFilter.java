package app.gegenwind.account.internal;

import app.gegenwind.account.Accounts;
import app.gegenwind.account.Person;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises the guest of a page by the cookie, or makes one: here and not in a screen, because a screen may be built in a push, whose
 * answer carries no cookie. Requests that ask for no page pass untouched.
 */
class GuestFilter extends OncePerRequestFilter {
    private final People people;
    private final GuestCookie cookie;

    GuestFilter(People people, GuestCookie cookie) {
        this.people = people;
        this.cookie = cookie;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PageRequest.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Person person = recognised(request).orElseGet(people::welcome);
        cookie.write(person.id(), request, response);
        request.setAttribute(Accounts.PERSON, person);
        request.getSession().setAttribute(Accounts.PERSON, person);
        chain.doFilter(request, response);
    }

    private Optional<Person> recognised(HttpServletRequest request) {
        return cookie.read(request).flatMap(people::find);
    }
}
