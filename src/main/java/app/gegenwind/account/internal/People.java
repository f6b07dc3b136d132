package app.gegenwind.account.internal;

import app.gegenwind.account.Person;
import app.gegenwind.account.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody on whom something hangs. */
@Repository
class People {
    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PersonId id) {
        if (find(id).isEmpty()) {
            try {
                insert(id);
            } catch (DuplicateKeyException keptMeanwhile) {
                // By another click of the same person.
            }
        }
    }

    private void insert(PersonId id) {
        jdbc.sql("insert into person (id) values (:id)").param("id", id.value()).update();
    }

    Optional<Person> find(PersonId id) {
        return jdbc.sql("select id from person where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(found -> new Person.Guest(new PersonId(found)));
    }
}
