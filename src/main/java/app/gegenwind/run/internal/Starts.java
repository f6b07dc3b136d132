package app.gegenwind.run.internal;

import app.gegenwind.account.Accounts;
import app.gegenwind.account.PersonId;
import app.gegenwind.run.PracticeOf;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunHeader.Setup;
import app.gegenwind.run.RunId;
import app.gegenwind.scenario.Bundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Begins runs: plays from the start, and practice from any moment of a finished run. */
final class Starts {
    private final Stores stores;
    private final Accounts accounts;
    private final TransactionOperations transaction;

    Starts(Stores stores, Accounts accounts, TransactionOperations transaction) {
        this.stores = stores;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    RunId play(PersonId person, Bundle bundle, long seed) {
        accounts.keep(person);
        stores.bundles().keep(bundle);
        var run = new RunId(UUID.randomUUID());
        Reached first = Playback.start(bundle, seed).reached();
        Setup setup;
        do {
            int play = stores.headers().plays(person, bundle.id()) + 1;
            setup = new Setup(bundle.id(), bundle.hash(), seed, play);
        } while (!stores.headers().add(new Start(run, person, setup, Optional.empty(), first)));
        return run;
    }

    /**
     * A practice run of that run, standing at {@code at} ms after those decisions about the world. Empty if {@code at} is no moment after them
     * and before the end.
     */
    Optional<RunId> practice(RunHeader of, Bundle bundle, List<LogRow> kept, long at) {
        long earliest = kept.isEmpty() ? 0 : kept.getLast().timed().at();
        if (at < earliest || at >= bundle.scenario().lasts()) {
            return Optional.empty();
        }
        var playback = Playback.start(bundle, of.setup().seed());
        List<LogRow> log = retold(playback, kept);
        playback.restore(at);
        var run = new RunId(UUID.randomUUID());
        var setup = new Setup(of.scenario(), of.setup().hash(), of.setup().seed(), 0);
        var practice = Optional.of(new PracticeOf(of.id(), at));
        store(new Start(run, of.person(), setup, practice, playback.reached()), log);
        return Optional.of(run);
    }

    /** The same decisions at the same moments, as a log without those about the clock. */
    private static List<LogRow> retold(Playback playback, List<LogRow> kept) {
        var log = new ArrayList<LogRow>();
        for (LogRow row : kept) {
            playback.advanceTo(row.timed().at());
            LogRow again = playback.row(row.timed().decision(), row.actor());
            playback.apply(again, 0);
            log.add(again);
        }
        return log;
    }

    // Both or nothing: a run without its log would be another one.
    private void store(Start start, List<LogRow> log) {
        transaction.executeWithoutResult(status -> {
            if (!stores.headers().add(start)) {
                throw new IllegalStateException("a practice run has no number that could be taken");
            }
            log.forEach(row -> stores.log().copy(start.run(), row));
        });
    }
}
