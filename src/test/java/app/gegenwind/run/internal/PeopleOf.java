package app.gegenwind.run.internal;

import app.gegenwind.account.Accounts;
import app.gegenwind.account.Person;
import app.gegenwind.account.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** The people of a test's database. */
record PeopleOf(Database database) implements Accounts {

    @Override
    public Optional<Person> current(HttpServletRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return database.jdbc()
                .sql("select id from person where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(found -> new Person.Guest(id));
    }

    @Override
    public void keep(PersonId id) {
        if (find(id).isEmpty()) {
            database.jdbc()
                    .sql("insert into person (id) values (:id)")
                    .param("id", id.value())
                    .update();
        }
    }
}
