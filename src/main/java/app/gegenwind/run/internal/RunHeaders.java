package app.gegenwind.run.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.PracticeOf;
import app.gegenwind.run.Preview;
import app.gegenwind.run.Purpose;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import app.gegenwind.simulation.Simulation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of each run without replaying it. */
final class RunHeaders {
    private static final String SELECT = """
        select id, person, scenario, bundle, seed, play, started, state, score, practice_of, practice_at, preview_plan,
            preview_at from run where\s\
        """;
    private final JdbcClient jdbc;

    RunHeaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new run; false if another start of the same person took that number of the play. */
    boolean add(Start start) {
        try {
            insert(start, start.setup());
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private void insert(Start start, RunHeader.Setup setup) {
        Optional<PracticeOf> practice = as(PracticeOf.class, start.purpose());
        Optional<Preview> preview = as(Preview.class, start.purpose());
        jdbc.sql("""
            insert into run (id, person, scenario, bundle, seed, play, engine, state, reached, reached_after,
                reached_digest, practice_of, practice_at, preview_plan, preview_at)
            values (:id, :person, :scenario, :bundle, :seed, :play, :engine, 'open', :at, :after,
                :digest, :practiceOf, :practiceAt, :previewPlan, :previewAt)
            """)
                .param("id", start.run().value())
                .param("person", start.person().value())
                .param("scenario", setup.scenario())
                .param("bundle", setup.hash())
                .param("seed", setup.seed())
                .param("play", start.purpose() instanceof Purpose.Play ? setup.play() : null, Types.INTEGER)
                .param("engine", Simulation.ENGINE)
                .param("at", start.reached().at())
                .param("after", start.reached().after())
                .param("digest", start.reached().digest())
                .param("practiceOf", practice.map(p -> p.run().value()).orElse(null), Types.OTHER)
                .param("practiceAt", practice.map(PracticeOf::at).orElse(null), Types.BIGINT)
                .param("previewPlan", preview.map(Preview::plan).orElse(null), Types.VARCHAR)
                .param("previewAt", preview.map(Preview::at).orElse(null), Types.BIGINT)
                .update();
    }

    private static <P extends Purpose> Optional<P> as(Class<P> kind, Purpose purpose) {
        return Optional.of(purpose).filter(kind::isInstance).map(kind::cast);
    }

    /** The highest number of a play; practice and previews have none. */
    int plays(PersonId person, String scenario) {
        return jdbc.sql("select coalesce(max(play), 0) from run where person = :person and scenario = :scenario")
                .param("person", person.value())
                .param("scenario", scenario)
                .query(Integer.class)
                .single();
    }

    Optional<RunHeader> find(RunId run) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", run.value())
                .query(RunHeaders::header)
                .optional();
    }

    /** The run, if it is that person's. */
    Optional<RunHeader> own(PersonId person, RunId run) {
        return find(run).filter(header -> header.person().equals(person));
    }

    List<RunHeader> of(PersonId person) {
        return jdbc.sql(SELECT + "person = :person order by started desc, play desc nulls last, id")
                .param("person", person.value())
                .query(RunHeaders::header)
                .list();
    }

    void become(RunId run, RunState state) {
        jdbc.sql("update run set state = :state, score = :score where id = :id")
                .param("state", name(state))
                .param("score", state instanceof RunState.Finished finished ? finished.score() : null, Types.INTEGER)
                .param("id", run.value())
                .update();
    }

    Reached reached(RunId run) {
        return jdbc.sql("select reached, reached_after, reached_digest from run where id = :id")
                .param("id", run.value())
                .query((row, number) -> new Reached(row.getLong(1), row.getInt(2), row.getString(3)))
                .single();
    }

    /** Only ever forwards, whoever else writes. */
    void reach(RunId run, Reached reached) {
        jdbc.sql("""
            update run set reached = :at, reached_after = :after, reached_digest = :digest
            where id = :id and reached <= :at and reached_after <= :after
            """)
                .param("at", reached.at())
                .param("after", reached.after())
                .param("digest", reached.digest())
                .param("id", run.value())
                .update();
    }

    private static RunHeader header(ResultSet row, int number) throws SQLException {
        var setup = new RunHeader.Setup(
                row.getString("scenario"), row.getString("bundle"), row.getLong("seed"), row.getInt("play"));
        return new RunHeader(
                new RunId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                setup,
                row.getObject("started", OffsetDateTime.class).toInstant(),
                state(row.getString("state"), row.getInt("score")),
                purpose(row));
    }

    private static Purpose purpose(ResultSet row) throws SQLException {
        UUID of = row.getObject("practice_of", UUID.class);
        String plan = row.getString("preview_plan");
        if (of != null) {
            return new PracticeOf(new RunId(of), row.getLong("practice_at"));
        }
        return plan == null ? new Purpose.Play() : new Preview(plan, row.getLong("preview_at"));
    }

    private static String name(RunState state) {
        return switch (state) {
            case RunState.Open open -> "open";
            case RunState.Finished finished -> "finished";
            case RunState.Abandoned abandoned -> "abandoned";
            case RunState.Interrupted interrupted -> "interrupted";
        };
    }

    private static RunState state(String name, int score) {
        return switch (name) {
            case "open" -> new RunState.Open();
            case "finished" -> new RunState.Finished(score);
            case "abandoned" -> new RunState.Abandoned();
            case "interrupted" -> new RunState.Interrupted();
            default -> throw new IllegalStateException("no state '" + name + "'");
        };
    }
}
