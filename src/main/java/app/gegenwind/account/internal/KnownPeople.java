package app.gegenwind.account.internal;

import app.gegenwind.account.Accounts;
import app.gegenwind.account.Person;
import app.gegenwind.account.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The person whom the filter left on the request or, in what a page asks for later, on the session; else whom the cookie names. */
@Component
class KnownPeople implements Accounts {
    private final People people;
    private final GuestCookie cookie;

    KnownPeople(People people, GuestCookie cookie) {
        this.people = people;
        this.cookie = cookie;
    }

    @Override
    public Optional<Person> current(HttpServletRequest request) {
        return Stream.of(request.getAttribute(PERSON), ofSession(request).orElse(null))
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .findFirst()
                .or(() -> cookie.read(request));
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    @Override
    public void keep(PersonId id) {
        people.keep(id);
    }

    private static Optional<Object> ofSession(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(PERSON));
    }
}
