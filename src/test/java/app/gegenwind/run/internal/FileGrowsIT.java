package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Decided;
import app.gegenwind.run.RunId;
import app.gegenwind.scenario.plan.Decision;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that has run for a while: H2 frees the space of old data after a retention time, here after a fifth of a second instead of 45. */
class FileGrowsIT {
    private static final int ROUNDS = 15;
    private static final long LONGER_THAN_RETENTION = 400;

    @TempDir
    Path folder;

    @TempDir
    Path copies;

    /** A copy of the file is what a kill at that moment would leave. */
    @Test
    void whatWasAcknowledgedIsInTheFileHoweverLongTheServerHasRun() throws Exception {
        try (var database = Database.h2(folder, "sa", ";RETENTION_TIME=200").migrate()) {
            var room = new Playroom(database, SmallScenario.bundle());
            PersonId person = room.somebody();
            RunId run = room.aRun(person);
            room.runs.pace(person, run, 0);
            room.runs.proceed(person, run);
            for (int round = 1; round <= ROUNDS; round++) {
                // Old space becomes free only with time.
                Thread.sleep(LONGER_THAN_RETENTION);
                toggle(room, person, run, round);
                assertThat(found(round, run))
                        .as("round " + round)
                        .isEqualTo(room.log(run).size());
            }
        }
    }

    private static void toggle(Playroom room, PersonId person, RunId run, int round) {
        Decision decision = round % 2 == 1 ? new Decision.PauseQueue() : new Decision.ResumeQueue();
        assertThat(room.runs.decide(person, run, decision)).isInstanceOf(Decided.Taken.class);
    }

    private int found(int round, RunId run) throws Exception {
        Path copy = Files.createDirectory(copies.resolve("" + round));
        Files.copy(folder.resolve("gegenwind.mv.db"), copy.resolve("gegenwind.mv.db"));
        try (var database = Database.h2(copy, "sa", "")) {
            return database.jdbc()
                    .sql("select count(*) from decision where run = :run")
                    .param("run", run.value())
                    .query(Integer.class)
                    .single();
        }
    }
}
