package app.gegenwind.run.internal;

import app.gegenwind.run.RunId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The links that work: one a run. */
final class Shares {
    private final JdbcClient jdbc;

    Shares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID id, Instant since) {}

    /** Makes the run's link, unless it has one. */
    void open(RunId run) {
        try {
            jdbc.sql("insert into share (run, id) values (:run, :id)")
                    .param("run", run.value())
                    .param("id", UUID.randomUUID())
                    .update();
        } catch (DuplicateKeyException openAlready) {
            // The same link is shown again.
        }
    }

    Optional<Row> of(RunId run) {
        return jdbc.sql("select id, since from share where run = :run")
                .param("run", run.value())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .optional();
    }

    Optional<RunId> find(UUID id) {
        return jdbc.sql("select run from share where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(RunId::new);
    }

    boolean close(RunId run) {
        return jdbc.sql("delete from share where run = :run")
                        .param("run", run.value())
                        .update()
                > 0;
    }
}
