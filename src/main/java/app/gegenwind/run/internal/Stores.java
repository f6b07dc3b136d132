package app.gegenwind.run.internal;

import app.gegenwind.scenario.Library;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where runs are kept. */
record Stores(RunHeaders headers, RunLog log, Bundles bundles, RunRecords records, Contests contests, Shares shares) {

    static Stores in(JdbcClient jdbc, Supplier<Library> library) {
        return new Stores(
                new RunHeaders(jdbc),
                new RunLog(jdbc),
                new Bundles(jdbc, library),
                new RunRecords(jdbc),
                new Contests(jdbc),
                new Shares(jdbc));
    }
}
