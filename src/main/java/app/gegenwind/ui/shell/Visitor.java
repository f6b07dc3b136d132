package app.gegenwind.ui.shell;

import app.gegenwind.account.Accounts;
import app.gegenwind.account.Person;
import app.gegenwind.account.PersonId;
import com.vaadin.flow.server.VaadinSession;

/** Who looks at the page; the account module has put them into the session before any page is built. */
public final class Visitor {
    private Visitor() {}

    public static PersonId id() {
        return person().id();
    }

    public static Person person() {
        if (VaadinSession.getCurrent().getSession().getAttribute(Accounts.PERSON) instanceof Person person) {
            return person;
        }
        throw new IllegalStateException("no person in this session: the filter of the account module has not run");
    }
}
