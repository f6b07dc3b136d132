package app.gegenwind.scenario;

import app.gegenwind.scenario.internal.FolderReader;
import app.gegenwind.scenario.internal.FolderReader.FolderContent;
import app.gegenwind.scenario.internal.FolderStamp;
import app.gegenwind.scenario.internal.Linter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A scenarios folder that is read again when its files change. Reading never throws for what stands in it. For any number of threads: those that
 * ask never wait for one that reads.
 *
 * <p>What was playable stays on offer as it last was while its files have errors; only removing a scenario's file takes it away. So an author who
 * saves half a sentence takes nothing from those who are about to play.
 */
public final class LibraryFolder {
    private final Path root;
    private volatile Reading reading;
    private FolderStamp lastLook;
    private List<Consumer<Library>> watchers = List.of();

    /**
     * @param content that {@code written} was read from
     * @param written what the files say
     * @param offered what can be played
     */
    private record Reading(FolderStamp stamp, FolderContent content, Library written, Library offered) {}

    /** Ends a watch. */
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    private LibraryFolder(Path root) {
        this.root = root;
        // Before the files: what changes while they are read is seen by the next look.
        lastLook = FolderStamp.of(root);
        var content = FolderReader.read(root);
        Library written = Linter.library(content);
        reading = new Reading(lastLook, content, written, written);
    }

    public static LibraryFolder open(Path root) {
        return new LibraryFolder(root);
    }

    public Path root() {
        return root;
    }

    /** What can be played now. Its findings are those of the files as they are. */
    public Library now() {
        return reading.offered();
    }

    /** What the files say, without scenarios that were playable once and are broken now. For authors. */
    public Library written() {
        return reading.written();
    }

    /** Looks at names, sizes and times, and reads again what is not as it was read. True if something else stands in the files now. */
    public synchronized boolean refresh() {
        lastLook = FolderStamp.of(root);
        return readAgain();
    }

    /** The same, but leaves files alone that have changed since the last look: somebody may be writing them. To be called every few seconds. */
    public synchronized boolean refreshWhenSettled() {
        FolderStamp before = lastLook;
        lastLook = FolderStamp.of(root);
        return lastLook.equals(before) && readAgain();
    }

    /** Tells of every change, one after the other, {@link #now()} as it has become. Those who watch are quick, or go on elsewhere. */
    public synchronized Watch watch(Consumer<Library> watcher) {
        // A new object each, so that one who watches twice leaves once.
        Consumer<Library> one = watcher::accept;
        watchers = Stream.concat(watchers.stream(), Stream.of(one)).toList();
        return () -> leave(one);
    }

    private synchronized void leave(Consumer<Library> watcher) {
        watchers = watchers.stream().filter(w -> w != watcher).toList();
    }

    private boolean readAgain() {
        if (lastLook.equals(reading.stamp())) {
            return false;
        }
        Reading before = reading;
        var content = FolderReader.read(root);
        if (content.equals(before.content())) {
            reading = new Reading(lastLook, before.content(), before.written(), before.offered());
            return false;
        }
        Library written = keepingSame(Linter.library(content), before.offered());
        reading = new Reading(lastLook, content, written, offered(written, before.offered(), content));
        tell();
        return true;
    }

    /** Unchanged scenarios stay the same objects, so that those who hold one do not hold a twin. */
    private static Library keepingSame(Library fresh, Library before) {
        List<Bundle> same = fresh.bundles().stream()
                .map(bundle -> before.find(bundle.id())
                        .filter(old -> old.hash().equals(bundle.hash()))
                        .orElse(bundle))
                .toList();
        return new Library(same, fresh.findings());
    }

    private static Library offered(Library written, Library before, FolderContent content) {
        Stream<Bundle> broken =
                before.bundles().stream().filter(old -> written.find(old.id()).isEmpty() && content.mentions(old.id()));
        return new Library(Stream.concat(written.bundles().stream(), broken).toList(), written.findings());
    }

    /** One that fails keeps nothing from the others. */
    private void tell() {
        Optional<RuntimeException> failure = Optional.empty();
        for (Consumer<Library> watcher : watchers) {
            try {
                watcher.accept(now());
            } catch (RuntimeException e) {
                failure = failure.or(() -> Optional.of(e));
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
    }
}
