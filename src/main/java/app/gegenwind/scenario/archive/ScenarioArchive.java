package app.gegenwind.scenario.archive;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.scenario.internal.archive.Intake;
import app.gegenwind.scenario.internal.archive.Packing;
import java.io.InputStream;
import java.util.Optional;

/** A scenario as a zip archive: the YAML files of its folder, its brand and its lines. The tables all scenarios share stay where they are. */
public final class ScenarioArchive {
    private ScenarioArchive() {}

    /** The archive of a scenario: the same bytes for the same files, on every machine. The tables lie at the root of its sources. */
    public static byte[] of(Bundle bundle) {
        return Packing.pack(bundle.sources());
    }

    /**
     * Takes an archive into a scenarios folder, wholly or not at all, and reads the folder again. Nothing of the archive touches the disk before all
     * of it has been checked. Never throws for what stands in it, nor for a disk that refuses.
     *
     * @param zip is read to its end or until it is too large, and is not closed
     * @param as the id the scenario gets; without one it keeps the name of its folder in the archive
     */
    public static Imported take(LibraryFolder folder, InputStream zip, Optional<String> as) {
        // Under the lock of reading, so that no reading sees it half placed.
        synchronized (folder) {
            Imported imported = Intake.take(folder.root(), zip, as);
            folder.refresh();
            return imported;
        }
    }
}
