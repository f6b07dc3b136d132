package app.gegenwind.run.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Decided;
import app.gegenwind.run.RunId;
import app.gegenwind.scenario.plan.Decision;
import java.nio.file.Path;
import java.util.UUID;

/** A process that decides as fast as it can and says so each time it was acknowledged, until it is killed. */
final class KilledWriter {
    private KilledWriter() {}

    /** Arguments: folder of the database, person, run. */
    public static void main(String[] args) {
        var room = new Playroom(Database.h2(Path.of(args[0])), SmallScenario.bundle());
        var person = new PersonId(UUID.fromString(args[1]));
        var run = RunId.parse(args[2]).orElseThrow();
        while (true) {
            decide(room, person, run, new Decision.PauseQueue());
            decide(room, person, run, new Decision.ResumeQueue());
        }
    }

    // The killed one may have left the queue either way; the refused half of a pair is simply not acknowledged.
    private static void decide(Playroom room, PersonId person, RunId run, Decision decision) {
        if (room.runs.decide(person, run, decision) instanceof Decided.Taken taken) {
            System.out.println("acknowledged " + taken.position() + " " + RunJson.write(decision));
        }
    }
}
