package app.gegenwind.cli;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.workbench.Balance;
import app.gegenwind.workbench.Bench;
import app.gegenwind.workbench.SeedResult;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Plays seeds side by side on all processors. Seeds do not know of each other and their results are kept in the order of the seeds, so the balance is the
 * same on any number of processors.
 *
 * @param progress is told every tenth of the way
 */
record Benches(Library library, Consumer<String> progress) {
    private static final int PEER_SEEDS = 20;
    private static final int STEPS = 10;

    Balance play(Bundle bundle, long seed, int runs) {
        Bench bench = Bench.of(bundle);
        AtomicInteger done = new AtomicInteger();
        List<SeedResult> seeds = LongStream.range(seed, seed + runs)
                .parallel()
                .mapToObj(s -> {
                    SeedResult result = bench.play(s);
                    tell(bundle, done.incrementAndGet(), runs);
                    return result;
                })
                .toList();
        return Balance.of(bundle, seeds, peers(bundle, Math.min(runs, PEER_SEEDS)));
    }

    private void tell(Bundle bundle, int done, int runs) {
        if (done * STEPS / runs != (done - 1) * STEPS / runs) {
            progress.accept(bundle.id() + ": " + done + " of " + runs + " seeds");
        }
    }

    private List<Balance.Peer> peers(Bundle bundle, int seeds) {
        return library.bundles().parallelStream()
                .filter(other -> !other.id().equals(bundle.id()))
                .map(other -> new Balance.Peer(
                        other.id(), other.scenario().level(), Bench.of(other).difficulty(seeds)))
                .toList();
    }
}
