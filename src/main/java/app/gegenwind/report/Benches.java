package app.gegenwind.report;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.workbench.Balance;
import app.gegenwind.workbench.Bench;
import app.gegenwind.workbench.SeedResult;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Plays seeds side by side. Seeds do not know of each other and their results are kept in the order of the seeds, so the balance is the same on any number
 * of processors.
 *
 * @param library whose other scenarios it is compared with
 * @param processors that may be busy at once
 */
public record Benches(Library library, int processors, Progress progress) {
    private static final int PEER_SEEDS = 20;

    /** Hears how far it has come and may end it; asked on several threads. */
    public interface Progress {

        /** So many of a stage are done. */
        void came(Stage stage, int done, int of);

        default boolean goesOn() {
            return true;
        }
    }

    /** First the scenario's own seeds, then the scenarios beside it. */
    public enum Stage {
        SEEDS,
        PEERS
    }

    /** Empty if it was ended before its time. */
    public Optional<Balance> play(Bundle bundle, long seed, int runs) {
        try (var pool = new ForkJoinPool(processors)) {
            return Optional.of(pool.submit(() -> measure(bundle, seed, runs)).join());
        } catch (Ended ended) {
            return Optional.empty();
        }
    }

    private Balance measure(Bundle bundle, long seed, int runs) {
        Bench bench = Bench.of(bundle);
        List<Long> range = LongStream.range(seed, seed + runs).boxed().toList();
        List<SeedResult> seeds = each(Stage.SEEDS, range, bench::play);
        return Balance.of(bundle, seeds, peers(bundle, Math.min(runs, PEER_SEEDS)));
    }

    private List<Balance.Peer> peers(Bundle bundle, int seeds) {
        List<Bundle> others = library.bundles().stream()
                .filter(other -> !other.id().equals(bundle.id()))
                .toList();
        return each(Stage.PEERS, others, other -> peer(other, seeds));
    }

    private static Balance.Peer peer(Bundle other, int seeds) {
        return new Balance.Peer(
                other.id(), other.scenario().level(), Bench.of(other).difficulty(seeds));
    }

    private <T, R> List<R> each(Stage stage, List<T> things, Function<T, R> play) {
        AtomicInteger done = new AtomicInteger();
        Stream<T> all = things.parallelStream();
        return all.map(thing -> {
                    if (!progress.goesOn()) {
                        throw new Ended();
                    }
                    R result = play.apply(thing);
                    progress.came(stage, done.incrementAndGet(), things.size());
                    return result;
                })
                .toList();
    }

    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Ended() {
            super(null, null, false, false);
        }
    }
}
