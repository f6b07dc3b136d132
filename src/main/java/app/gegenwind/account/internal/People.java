package app.gegenwind.account.internal;

import app.gegenwind.account.Person;
import app.gegenwind.account.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody the product knows. */
@Repository
class People {
    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Person welcome() {
        var guest = new Person.Guest(new PersonId(UUID.randomUUID()));
        jdbc.sql("insert into person (id) values (:id)")
                .param("id", guest.id().value())
                .update();
        return guest;
    }

    Optional<Person> find(PersonId id) {
        return jdbc.sql("select id from person where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(found -> new Person.Guest(new PersonId(found)));
    }
}
