package app.gegenwind.run.internal;

import app.gegenwind.run.Contest;
import app.gegenwind.run.RunId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence that is contested. */
final class Contests {
    private final JdbcClient jdbc;

    Contests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Contest> of(RunId run) {
        return jdbc.sql("select evidence, why, since from contest where run = :run order by evidence")
                .param("run", run.value())
                .query(Contests::contest)
                .list();
    }

    void put(RunId run, int evidence, String why) {
        if (!change(run, evidence, why)) {
            try {
                insert(run, evidence, why);
            } catch (DuplicateKeyException addedMeanwhile) {
                change(run, evidence, why);
            }
        }
    }

    private boolean change(RunId run, int evidence, String why) {
        return jdbc.sql("""
                update contest set why = :why, since = current_timestamp where run = :run and evidence = :evidence
                """)
                        .param("why", why)
                        .param("run", run.value())
                        .param("evidence", evidence)
                        .update()
                > 0;
    }

    private void insert(RunId run, int evidence, String why) {
        jdbc.sql("insert into contest (run, evidence, why) values (:run, :evidence, :why)")
                .param("run", run.value())
                .param("evidence", evidence)
                .param("why", why)
                .update();
    }

    boolean remove(RunId run, int evidence) {
        return jdbc.sql("delete from contest where run = :run and evidence = :evidence")
                        .param("run", run.value())
                        .param("evidence", evidence)
                        .update()
                > 0;
    }

    private static Contest contest(ResultSet row, int number) throws SQLException {
        return new Contest(
                row.getInt("evidence"),
                row.getString("why"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
