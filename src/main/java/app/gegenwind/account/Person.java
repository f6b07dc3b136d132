package app.gegenwind.account;

import java.io.Serializable;

/** Somebody the product knows. Today everybody is a guest; signing in adds a kind here, and asks nothing else of those who use it. */
public sealed interface Person extends Serializable {

    PersonId id();

    /** Known by a signed cookie only. */
    record Guest(PersonId id) implements Person {}
}
