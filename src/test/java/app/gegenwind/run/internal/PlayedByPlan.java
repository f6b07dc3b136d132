package app.gegenwind.run.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.RunId;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.PlanPlay;
import app.gegenwind.simulation.Timed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Plays a plan into the database of a server that stands, for the last guest it has welcomed, as if they had sat there for the whole shift. */
public final class PlayedByPlan {
    private final Playroom room;
    private final PersonId guest;
    private final RunId run;

    private PlayedByPlan(Playroom room, PersonId guest, RunId run) {
        this.room = room;
        this.guest = guest;
        this.run = run;
    }

    public static RunId into(Path data, Bundle bundle, String plan, long seed) {
        try (var database = Database.ofServer(data)) {
            var room = new Playroom(database, bundle);
            var guest = new PersonId(database.jdbc()
                    .sql("select id from person order by since desc limit 1")
                    .query(UUID.class)
                    .single());
            var run = room.runs.start(guest, bundle.id(), seed).orElseThrow();
            var played = new PlayedByPlan(room, guest, run);
            played.play(bundle, PlanPlay.of(bundle, seed, bundle.plan(plan)).decisions());
            return run;
        }
    }

    private void play(Bundle bundle, List<Timed> decisions) {
        room.runs.proceed(guest, run);
        long now = 0;
        for (Timed timed : decisions) {
            wait(bundle, timed.at() - now);
            now = timed.at();
            room.runs.decide(guest, run, timed.decision());
        }
        wait(bundle, bundle.scenario().lasts() - now + 60_000);
    }

    private void wait(Bundle bundle, long millis) {
        room.play(
                guest,
                run,
                Duration.ofMillis(millis).dividedBy(bundle.scenario().clock().pace()));
    }
}
