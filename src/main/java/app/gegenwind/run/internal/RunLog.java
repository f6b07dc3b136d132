package app.gegenwind.run.internal;

import app.gegenwind.run.RunId;
import app.gegenwind.simulation.Timed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The decisions of all runs, append-only. Its key (run, seq) is the only arbiter of who was first. */
final class RunLog {
    private final JdbcClient jdbc;

    RunLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Durable once it returns true; false if that place in the log is taken. */
    boolean append(RunId run, LogRow row) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "a decision must be durable before it takes effect: append it in no transaction");
        }
        try {
            insert(run, row);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Writes a row of a run that nobody can see yet, in the transaction that makes it. */
    void copy(RunId run, LogRow row) {
        insert(run, row);
    }

    private void insert(RunId run, LogRow row) {
        jdbc.sql("""
                insert into decision (run, seq, at, actor, decision, digest)
                values (:run, :seq, :at, :actor, :decision, :digest)
                """)
                .param("run", run.value())
                .param("seq", row.seq())
                .param("at", row.timed().at())
                .param("actor", row.actor().id())
                .param("decision", RunJson.write(row.timed().decision()))
                .param("digest", row.digest())
                .update();
    }

    List<LogRow> of(RunId run) {
        return jdbc.sql("select seq, at, actor, decision, digest from decision where run = :run order by seq")
                .param("run", run.value())
                .query(RunLog::row)
                .list();
    }

    int length(RunId run) {
        return jdbc.sql("select coalesce(max(seq), 0) from decision where run = :run")
                .param("run", run.value())
                .query(Integer.class)
                .single();
    }

    private static LogRow row(ResultSet row, int number) throws SQLException {
        var timed = new Timed(row.getLong("at"), RunJson.decision(row.getString("decision")));
        return new LogRow(row.getInt("seq"), timed, Actor.of(row.getString("actor")), row.getString("digest"));
    }
}
