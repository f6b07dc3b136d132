package app.gegenwind.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Who is there. The filter of this module recognises or creates the person before any page is built, and leaves them as an attribute named
 * {@link #PERSON} on the request and on the HTTP session; signing in will put somebody else there, and nobody who asks here needs to know.
 *
 * <p>A screen that has a request at hand asks {@link #current}; one that runs in a push has none and reads the attribute from the session.
 */
public interface Accounts {

    /** Name of the attribute, of type {@link Person}, on request and session. */
    String PERSON = "app.gegenwind.account.person";

    /** The person of this request; empty only when no page was ever asked for, as by a program without cookies. */
    Optional<Person> current(HttpServletRequest request);

    /** The person of that id, if one is kept. A guest who only looks around is known by the cookie and not kept. */
    Optional<Person> find(PersonId id);

    /** From now on something hangs on this person; does nothing for one who is kept already. */
    void keep(PersonId id);
}
