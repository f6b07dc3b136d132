package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Opened;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigkillIT {
    private static final int KILLS = 20;
    private static final int MOST_BEFORE_A_KILL = 12;

    @TempDir
    Path folder;

    @Test
    void findsEveryAcknowledgedDecisionAgain() throws Exception {
        var person = new PersonId[1];
        RunId run = startUntimed(person);
        var random = new Random(20);
        var acknowledged = new ArrayList<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(writeUntilKilled(person[0], run, 1 + random.nextInt(MOST_BEFORE_A_KILL)));

            assertThat(found(person[0], run)).containsAll(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
    }

    private RunId startUntimed(PersonId[] person) {
        try (var database = Database.h2(folder)) {
            var room = new Playroom(database, SmallScenario.bundle());
            person[0] = room.somebody();
            RunId run = room.aRun(person[0]);
            room.runs.pace(person[0], run, 0);
            room.runs.proceed(person[0], run);
            return run;
        }
    }

    private List<String> writeUntilKilled(PersonId person, RunId run, int lines)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        person.toString(),
                        run.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var acknowledged = new ArrayList<String>();
        try (var output = writer.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("acknowledged ")) {
                    acknowledged.add(line.substring("acknowledged ".length()));
                }
                if (acknowledged.size() == lines) {
                    // SIGKILL on every Unix. By its handle, which leaves the pipe open: what was written before is
                    // still read.
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(lines);
        return acknowledged;
    }

    private List<String> found(PersonId person, RunId run) {
        try (var database = Database.h2(folder)) {
            var room = new Playroom(database, SmallScenario.bundle());
            assertThat(room.runs.open(person, run))
                    .isInstanceOfSatisfying(
                            Opened.Playing.class,
                            playing -> assertThat(playing.view())
                                    .extracting(RunView::position)
                                    .isEqualTo(room.log(run).size()));
            return room.log(run).stream()
                    .map(row -> row.seq() + " " + RunJson.write(row.timed().decision()))
                    .toList();
        }
    }
}
