package app.gegenwind.run.internal;

import app.gegenwind.account.Accounts;
import app.gegenwind.account.PersonId;
import app.gegenwind.run.PracticeOf;
import app.gegenwind.run.Preview;
import app.gegenwind.run.Purpose;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunHeader.Setup;
import app.gegenwind.run.RunId;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.PlanPlay;
import app.gegenwind.simulation.Timed;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Begins runs: plays from the start, practice from any moment of a finished run, previews from any moment of a plan. */
final class Starts {
    private final Stores stores;
    private final Accounts accounts;
    private final TransactionOperations transaction;
    private final SecureRandom dice = new SecureRandom();

    Starts(Stores stores, Accounts accounts, TransactionOperations transaction) {
        this.stores = stores;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** With a seed that is positive and within what a browser's number holds exactly, so that it can be read out and typed in. */
    RunId play(PersonId person, Bundle bundle) {
        return play(person, bundle, dice.nextLong(1L << 31));
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
        } while (!stores.headers().add(new Start(run, person, setup, new Purpose.Play(), first)));
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
        return Optional.of(
                from(of.person(), bundle, of.setup().seed(), Kept.all(kept), at, new PracticeOf(of.id(), at)));
    }

    /** A preview after those decisions of a plan that lie before its moment. Empty if that lies before the start or not before the end. */
    Optional<RunId> preview(PersonId person, Bundle bundle, long seed, Preview preview) {
        if (preview.at() < 0 || preview.at() >= bundle.scenario().lasts()) {
            return Optional.empty();
        }
        accounts.keep(person);
        stores.bundles().keep(bundle);
        List<Kept> kept = PlanPlay.of(bundle, seed, bundle.plan(preview.plan())).decisions().stream()
                .filter(timed -> timed.at() < preview.at())
                .map(timed -> new Kept(timed, Actor.TRAINEE))
                .toList();
        return Optional.of(from(person, bundle, seed, kept, preview.at(), preview));
    }

    private RunId from(PersonId person, Bundle bundle, long seed, List<Kept> kept, long at, Purpose purpose) {
        var playback = Playback.start(bundle, seed);
        List<LogRow> log = retold(playback, kept);
        playback.restore(at);
        var run = new RunId(UUID.randomUUID());
        var setup = new Setup(bundle.id(), bundle.hash(), seed, 0);
        store(new Start(run, person, setup, purpose, playback.reached()), log);
        return run;
    }

    /** A decision that stood in another log, or in a plan. */
    private record Kept(Timed timed, Actor actor) {
        static List<Kept> all(List<LogRow> log) {
            return log.stream().map(row -> new Kept(row.timed(), row.actor())).toList();
        }
    }

    /** The same decisions at the same moments, as a log without those about the clock. */
    private static List<LogRow> retold(Playback playback, List<Kept> kept) {
        var log = new ArrayList<LogRow>();
        for (Kept row : kept) {
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
                throw new IllegalStateException("a run that does not count has no number that could be taken");
            }
            log.forEach(row -> stores.log().copy(start.run(), row));
        });
    }
}
