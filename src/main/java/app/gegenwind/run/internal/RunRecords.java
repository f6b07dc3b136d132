package app.gegenwind.run.internal;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What finished runs left. */
final class RunRecords {
    private final JdbcClient jdbc;

    RunRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RunId run, RunRecord record) {
        jdbc.sql("""
                insert into run_record (run, engine, digest, transcript, debrief)
                values (:run, :engine, :digest, :transcript, :debrief)
                """)
                .param("run", run.value())
                .param("engine", record.engine())
                .param("digest", record.digest())
                .param("transcript", String.join("\n", record.transcript()))
                .param("debrief", RunJson.write(record.debrief()))
                .update();
    }

    Optional<RunRecord> find(RunId run) {
        return jdbc.sql("select engine, digest, transcript, debrief from run_record where run = :run")
                .param("run", run.value())
                .query(RunRecords::record)
                .optional();
    }

    Optional<Debrief> debrief(RunId run) {
        return jdbc.sql("select debrief from run_record where run = :run")
                .param("run", run.value())
                .query(String.class)
                .optional()
                .map(RunJson::debrief);
    }

    /** Runs whose end somebody who had to hear of it may not have heard. */
    List<RunId> unannounced() {
        return jdbc.sql("select run from run_record where announced = false order by run")
                .query((row, number) -> new RunId(row.getObject("run", UUID.class)))
                .list();
    }

    void announced(RunId run) {
        jdbc.sql("update run_record set announced = true where run = :run")
                .param("run", run.value())
                .update();
    }

    private static RunRecord record(ResultSet row, int number) throws SQLException {
        return new RunRecord(
                row.getString("engine"),
                row.getString("digest"),
                row.getString("transcript").lines().toList(),
                RunJson.debrief(row.getString("debrief")));
    }
}
