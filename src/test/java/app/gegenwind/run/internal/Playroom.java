package app.gegenwind.run.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Opened;
import app.gegenwind.run.RunFinished;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunNews;
import app.gegenwind.run.RunView;
import app.gegenwind.scenario.Bundle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One server process as far as runs go: a database that outlives it, and a wall of its own. */
final class Playroom {
    static final long SEED = 7;

    final Database database;
    final ManualWall wall = new ManualWall();
    final List<RunFinished> finished = new ArrayList<>();
    final Stores stores;
    final Endings endings;
    final LoggedRuns runs;
    final KeptRuns kept;
    final PlannedPreviews previews;
    final KeptRecasts recasts;

    Playroom(Database database, Bundle... offered) {
        this.database = database;
        stores = Stores.in(database.jdbc(), () -> SmallScenario.library(offered));
        endings = new Endings(stores, database.transaction(), event -> finished.add((RunFinished) event));
        var starts = new Starts(stores, new PeopleOf(database), database.transaction());
        runs = new LoggedRuns(new Surroundings(stores, endings, wall.pacer(), new Feeds(Runnable::run)), starts);
        previews = new PlannedPreviews(stores, starts);
        recasts = new KeptRecasts(stores, starts);
        kept = new KeptRuns(stores, starts, new ShareKeys(Playroom::signed));
    }

    /** Another process on the same database; this one is gone without a word. */
    Playroom killedAndStarted(Bundle... offered) {
        wall.forget();
        return new Playroom(database, offered);
    }

    PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }

    RunId aRun(PersonId person) {
        return runs.start(person, SmallScenario.ID, SEED).orElseThrow();
    }

    RunView view(PersonId person, RunId run) {
        if (runs.open(person, run) instanceof Opened.Playing(RunView view)) {
            return view;
        }
        throw new AssertionError("the run cannot be played: " + runs.open(person, run));
    }

    RunHeader header(RunId run) {
        return stores.headers().find(run).orElseThrow();
    }

    List<RunNews> listen(PersonId person, RunId run) {
        var heard = new ArrayList<RunNews>();
        runs.watch(person, run, heard::add).orElseThrow();
        return heard;
    }

    /** Time passes while a page shows the run, as pages do every few seconds. */
    void play(PersonId person, RunId run, Duration time) {
        for (Duration left = time; left.isPositive(); left = left.minusSeconds(10)) {
            wall.pass(left.compareTo(Duration.ofSeconds(10)) < 0 ? left : Duration.ofSeconds(10));
            runs.seen(person, run);
        }
    }

    /** Good enough to sign with where nobody cheats. */
    private static byte[] signed(String purpose, String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((purpose + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    List<LogRow> log(RunId run) {
        return stores.log().of(run);
    }
}
