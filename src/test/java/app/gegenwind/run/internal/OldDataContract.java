package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Contest;
import app.gegenwind.run.FinishedRun;
import app.gegenwind.run.Opened;
import app.gegenwind.run.Replay;
import app.gegenwind.run.Replay.Reason;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database of the first version, with a finished run that an older engine played, after an update of the product. */
abstract class OldDataContract {
    private static final Path RECORD = Path.of("src/test/resources/records/engine-0");
    private static final PersonId MIA = new PersonId(new UUID(0, 1));
    private static final PersonId PASSER_BY = new PersonId(new UUID(0, 2));
    private static final RunId RUN = new RunId(new UUID(1, 1));

    private final Bundle bundle = SmallScenario.bundle();
    private Database database;
    private Playroom room;

    /** A new database without a table. */
    abstract Database empty();

    @BeforeEach
    void update() throws IOException {
        database = empty();
        database.migrateTo("1");
        insertPeople();
        insertRun();
        insertRecord();
        database.migrate();
        room = new Playroom(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theRunIsShownWholeFromItsRecord() throws IOException {
        FinishedRun run = room.kept.open(MIA, RUN).orElseThrow();

        assertThat(run.header().state()).isEqualTo(new RunState.Finished(64));
        assertThat(run.header().counts()).isTrue();
        assertThat(run.record().engine()).isEqualTo("0");
        assertThat(run.record().transcript()).isEqualTo(Files.readAllLines(RECORD.resolve("transcript.txt")));
        assertThat(run.record().debrief().score().total()).isEqualTo(64);
        assertThat(run.record().debrief().evidence()).hasSize(5);
        assertThat(run.record().debrief().decisions())
                .extracting(step -> step.decision())
                .containsExactly(new Decision.Answer("anna", "template"), new Decision.Answer("ben", "yes"));
        assertThat(run.record().debrief().curves().silence()).hasSize(32);
        assertThat(run.bundle().orElseThrow().sources()).isEqualTo(bundle.sources());
        assertThat(room.runs.open(MIA, RUN)).isEqualTo(new Opened.Finished(run.header(), run.record()));
    }

    @Test
    void whatWasNotKeptThenIsEmpty() {
        FinishedRun run = room.kept.open(MIA, RUN).orElseThrow();

        assertThat(run.record().debrief().crowd()).isEmpty();
        assertThat(run.contests()).isEmpty();
    }

    @Test
    void playingItAgainIsRefusedWithAReason() {
        assertThat(room.kept.open(MIA, RUN).orElseThrow().replay())
                .isEqualTo(new Replay.Refused(Reason.ENGINE_CHANGED));
        assertThat(room.kept.practise(MIA, RUN, 0, 0)).isEmpty();
    }

    @Test
    void theRunCanBeSharedAndContested() {
        var key = room.kept.share(MIA, RUN).orElseThrow().key();

        assertThat(room.kept.contest(MIA, RUN, 4, "Nein.")).isEqualTo(Contest.Filed.KEPT);
        assertThat(room.kept.open(key)).isEqualTo(room.kept.open(MIA, RUN)).isPresent();
    }

    @Test
    void theNextPlayIsTheSecond() {
        room = room.killedAndStarted(bundle);

        assertThat(room.header(room.aRun(MIA)).setup().play()).isEqualTo(2);
    }

    @Test
    void guestsWhoOnlyLookedAreNotKept() {
        var people = new PeopleOf(database);

        assertThat(people.find(MIA)).isPresent();
        assertThat(people.find(PASSER_BY)).isEmpty();
    }

    private void insertPeople() {
        for (PersonId person : List.of(MIA, PASSER_BY)) {
            database.jdbc()
                    .sql("insert into person (id) values (:id)")
                    .param("id", person.value())
                    .update();
        }
    }

    private void insertRun() {
        database.jdbc()
                .sql("insert into bundle (hash, scenario, files) values (:hash, 'small', :files)")
                .param("hash", bundle.hash())
                .param("files", RunJson.write(bundle.sources().files()))
                .update();
        database.jdbc()
                .sql("""
                        insert into run (id, person, scenario, bundle, seed, play, engine, state, score, reached, reached_after, reached_digest)
                        values (:run, :person, 'small', :hash, 7, 1, '0', 'finished', 64, 1200000, 3, 'of engine 0')
                        """)
                .param("run", RUN.value())
                .param("person", MIA.value())
                .param("hash", bundle.hash())
                .update();
        insertDecision(1, 0, "{\"decision\":\"continue\"}");
        insertDecision(2, 120_000, "{\"decision\":\"answer\",\"incident\":\"anna\",\"reply\":\"template\"}");
        insertDecision(3, 400_000, "{\"decision\":\"answer\",\"incident\":\"ben\",\"reply\":\"yes\"}");
    }

    private void insertDecision(int seq, long at, String decision) {
        database.jdbc()
                .sql("""
                        insert into decision (run, seq, at, actor, decision, digest)
                        values (:run, :seq, :at, 'trainee', :decision, 'of engine 0')
                        """)
                .param("run", RUN.value())
                .param("seq", seq)
                .param("at", at)
                .param("decision", decision)
                .update();
    }

    private void insertRecord() throws IOException {
        database.jdbc()
                .sql("""
                        insert into run_record (run, engine, digest, transcript, debrief, announced)
                        values (:run, '0', 'of engine 0', :transcript, :debrief, true)
                        """)
                .param("run", RUN.value())
                .param(
                        "transcript",
                        Files.readString(RECORD.resolve("transcript.txt")).strip())
                .param("debrief", Files.readString(RECORD.resolve("debrief.json")))
                .update();
    }
}
