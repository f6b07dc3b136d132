package app.gegenwind.scenario;

import app.gegenwind.scenario.internal.FolderReader;
import app.gegenwind.scenario.internal.Linter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A folder of scenarios, read once; {@link LibraryFolder} is read again. A broken scenario is left out and its findings are kept; the others are there.
 *
 * @param bundles playable scenarios, by level and then in the order of their folders' names
 * @param findings everything wrong or doubtful in the folder, sorted
 */
public record Library(List<Bundle> bundles, List<Finding> findings) {
    private static final Comparator<Bundle> BY_LEVEL =
            Comparator.comparing((Bundle b) -> b.scenario().level()).thenComparing(Bundle::id);

    public Library {
        bundles = bundles.stream().sorted(BY_LEVEL).toList();
        findings = List.copyOf(findings);
    }

    /** Reads a whole scenarios folder. Never throws for what stands in it. */
    public static Library open(Path folder) {
        return Linter.library(FolderReader.read(folder));
    }

    /** Reads a bundle again from what was stored with a run; the same sources give the same bundle. */
    public static Loaded load(Sources sources) {
        return Linter.bundle(sources);
    }

    /** A bundle, unless an error was found. */
    public record Loaded(Optional<Bundle> bundle, List<Finding> findings) {}

    public Optional<Bundle> find(String id) {
        return bundles.stream().filter(b -> b.id().equals(id)).findFirst();
    }
}
