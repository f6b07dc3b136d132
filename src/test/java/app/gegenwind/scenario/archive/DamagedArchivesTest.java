package app.gegenwind.scenario.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.ExampleFolder;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.scenario.internal.DamagedBytes;
import app.gegenwind.scenario.internal.Rolls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes of a good archive spoiled, in what is packed and in the lists of what is packed. */
class DamagedArchivesTest {
    private static final long FIRST = Long.getLong("fuzz.first", 1);
    private static final long MUTANTS = Long.getLong("fuzz.archives", 500);
    private static final long LONGEST = 1_000_000_000;
    private static final int DIRECTORY = 600;
    private static final byte[] GOOD =
            ScenarioArchive.of(Library.open(ExampleFolder.GOOD).find("pot").orElseThrow());

    @TempDir
    Path root;

    @Test
    void areTakenWholeOrNotAtAll() throws IOException {
        ExampleFolder.good(root);
        remove("brands", "lines", "pot");
        LibraryFolder folder = LibraryFolder.open(root);
        SortedMap<String, String> before = Tree.of(root);
        for (long seed = FIRST; seed < FIRST + MUTANTS; seed++) {
            byte[] damaged = damaged(seed);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Imported imported = ScenarioArchive.take(folder, new ByteArrayInputStream(damaged), Optional.empty());
            long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;

            assertThat(time).as("seed " + seed).isLessThan(LONGEST);
            if (imported instanceof Imported.Taken taken) {
                assertThat(folder.now().find(taken.scenario()))
                        .as("seed " + seed)
                        .isPresent();
                remove("brands", "lines", taken.scenario());
                folder.refresh();
            }
            assertThat(Tree.of(root)).as("seed " + seed).isEqualTo(before);
        }
    }

    private static byte[] damaged(long seed) {
        Rolls dice = new Rolls(seed, "archive");
        if (dice.once(3)) {
            return DamagedBytes.some(GOOD, dice);
        }
        int at = GOOD.length - DIRECTORY;
        byte[] tail = DamagedBytes.some(Arrays.copyOfRange(GOOD, at, GOOD.length), dice);
        byte[] whole = Arrays.copyOf(GOOD, at + tail.length);
        System.arraycopy(tail, 0, whole, at, tail.length);
        return whole;
    }

    private void remove(String... folders) throws IOException {
        for (String name : folders) {
            if (Files.exists(root.resolve(name))) {
                try (Stream<Path> all = Files.walk(root.resolve(name))) {
                    for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
