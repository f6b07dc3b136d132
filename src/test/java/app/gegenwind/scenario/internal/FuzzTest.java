package app.gegenwind.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.ExampleFolder;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Spoils one file of a good folder in ten thousand ways. More of them: {@code -Dfuzz.first=100000 -Dfuzz.mutants=200000}; what fails goes into
 * {@code src/test/resources/fuzz/seeds.txt}, and what was wrong gets a test of its own, since a seed means another mutant once its file changes.
 */
class FuzzTest {
    private static final long FIRST = Long.getLong("fuzz.first", 1);
    private static final long MUTANTS = Long.getLong("fuzz.mutants", 10_000);
    private static final Path SEEDS = Path.of("src/test/resources/fuzz/seeds.txt");
    private static final String SMALL = "pot";
    private static final int SHIPPED = 6;
    private static final int READ_WHOLE = 50;

    private static final SortedMap<String, FuzzBase> BASES = new TreeMap<>();

    static {
        Stream.of(Library.open(ExampleFolder.GOOD), Library.open(Path.of("scenarios")))
                .flatMap(library -> library.bundles().stream())
                .forEach(bundle -> BASES.put(bundle.id(), FuzzBase.of(bundle)));
    }

    @Test
    void nothingThatStandsInAFileDoesHarm() {
        Tally tally = new Tally();
        LongStream.range(FIRST, FIRST + MUTANTS).forEach(seed -> tally.add(mutant(seed)));

        assertThat(tally.complaints).isEmpty();
        assertThat(tally.played).as("mutants that were still good, and played").isGreaterThan(MUTANTS / 10);
        assertThat(tally.refused).as("mutants that were refused").isGreaterThan(MUTANTS / 4);
    }

    @Test
    void whatEverFailedStaysGood() {
        Tally tally = new Tally();
        ExampleFolder.read(SEEDS)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> tally.add(mutant(Long.parseLong(line.split(" ")[0]))));

        assertThat(tally.complaints).isEmpty();
        assertThat(tally.played + tally.refused).isPositive();
    }

    /** The short way, which reads one file again, is the one that is tested ten thousand times. */
    @Test
    void readingOneFileAgainFindsWhatReadingAllFinds() {
        for (long seed = 1; seed <= READ_WHOLE; seed++) {
            Mutant mutant = mutant(seed);
            FuzzBase.Read read = mutant.base().with(mutant.file(), mutant.bytes());
            Library.Loaded whole = Linter.bundle(new Sources(mutant.base().id(), read.files()));

            assertThat(whole.bundle()).as(mutant.toString()).isEqualTo(read.bundle());
            if (read.files().containsKey(mutant.file())) {
                assertThat(read.findings().stream().filter(Finding::isError))
                        .as(mutant.toString())
                        .isEqualTo(whole.findings().stream()
                                .filter(Finding::isError)
                                .toList());
            }
        }
    }

    private static Mutant mutant(long seed) {
        Rolls dice = new Rolls(seed, "base");
        String base = dice.once(SHIPPED) ? dice.named(List.copyOf(BASES.keySet())) : SMALL;
        return Mutant.of(seed, BASES.get(base));
    }

    /** What became of many mutants. */
    private static final class Tally {
        private final List<String> complaints = new ArrayList<>();
        private long played;
        private long refused;

        void add(Mutant mutant) {
            Trial trial = Trial.of(mutant);
            trial.complaints().forEach(complaint -> complaints.add(mutant + ": " + complaint));
            played += trial.played() ? 1 : 0;
            refused += trial.played() ? 0 : 1;
        }
    }
}
