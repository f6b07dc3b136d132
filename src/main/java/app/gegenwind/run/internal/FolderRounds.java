package app.gegenwind.run.internal;

import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.LibraryFolder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the scenarios folder from time to time, so that what an author saves is on offer soon, and says each finding once, one line each. */
final class FolderRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final LibraryFolder folder;
    private final LibraryFolder.Watch watch;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("scenarios-folder").factory());
    private Set<Finding> said = Set.of();

    private FolderRounds(LibraryFolder folder) {
        this.folder = folder;
        say(folder.now());
        watch = folder.watch(this::say);
    }

    static FolderRounds every(Duration time, LibraryFolder folder) {
        var rounds = new FolderRounds(folder);
        rounds.thread.scheduleWithFixedDelay(rounds::look, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
        return rounds;
    }

    /** What is mended and comes back is said again. */
    private synchronized void say(Library library) {
        List<Finding> fresh =
                library.findings().stream().filter(f -> !said.contains(f)).toList();
        fresh.forEach(finding -> LOG.warn(finding.toString()));
        said = new TreeSet<>(library.findings());
    }

    // An exception would end the rounds.
    private void look() {
        try {
            folder.refreshWhenSettled();
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.error("The scenarios folder could not be read again; what was read before stays on offer.", failure);
        }
    }

    @Override
    public void close() {
        watch.close();
        thread.shutdownNow();
    }
}
