package app.gegenwind.scenario.internal.archive;

import static app.gegenwind.scenario.archive.Refusal.Reason.BROKEN;
import static app.gegenwind.scenario.archive.Refusal.Reason.EXISTS;
import static app.gegenwind.scenario.archive.Refusal.Reason.FOLDER_FULL;
import static app.gegenwind.scenario.archive.Refusal.Reason.LEADS_OUT;
import static app.gegenwind.scenario.archive.Refusal.Reason.NOT_WRITTEN;
import static app.gegenwind.scenario.archive.Refusal.Reason.OTHER_CONTENT;
import static app.gegenwind.scenario.archive.Refusal.Reason.TOO_LARGE;

import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.Sources;
import app.gegenwind.scenario.archive.Imported;
import app.gegenwind.scenario.archive.Refusal;
import app.gegenwind.scenario.internal.FolderReader;
import app.gegenwind.scenario.internal.FolderReader.FolderContent;
import app.gegenwind.scenario.internal.yaml.FileText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes the scenario of an archive into a folder, after everything that speaks against it was looked for. */
public final class Intake {
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Path root;
    private final FolderContent folder;
    private final String name;
    private final Parcel parcel;
    private final SortedSet<String> kept = new TreeSet<>();

    /** @param name the scenario's id in the archive */
    private Intake(Path root, String name, Parcel parcel) {
        this.root = root;
        this.name = name;
        this.parcel = parcel;
        folder = FolderReader.read(root);
    }

    public static Imported take(Path folder, InputStream zip, Optional<String> as) {
        try {
            byte[] bytes = zip.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return Imported.Refused.because(TOO_LARGE.at("", MOST_BYTES / 1024));
            }
            Parcel parcel = Parcel.open(bytes);
            String id = as.orElse(parcel.scenario());
            Parcel.checkId(id);
            return new Intake(folder.toRealPath(), parcel.scenario(), parcel.as(id)).take();
        } catch (NotTaken refused) {
            return Imported.Refused.because(refused.refusal());
        } catch (IOException e) {
            return Imported.Refused.because(NOT_WRITTEN.at("", FileText.reason(e)));
        }
    }

    private Imported take() throws IOException {
        List<Refusal> refusals = refusals();
        if (!refusals.isEmpty()) {
            return new Imported.Refused(refusals, List.of());
        }
        Library.Loaded loaded = Library.load(new Sources(parcel.scenario(), together()));
        List<Finding> findings = findings(loaded);
        long errors = findings.stream().filter(Finding::isError).count();
        if (loaded.bundle().isEmpty() || errors > 0) {
            return new Imported.Refused(List.of(BROKEN.at("", errors)), findings);
        }
        SortedMap<String, String> fresh = new TreeMap<>(parcel.texts());
        fresh.keySet().removeAll(kept);
        new Placing(root, parcel.scenario()).place(fresh);
        return new Imported.Taken(parcel.scenario(), List.copyOf(fresh.keySet()), List.copyOf(kept), findings);
    }

    private List<Refusal> refusals() throws IOException {
        List<Refusal> refusals = new ArrayList<>();
        if (isThere(root.resolve(parcel.scenario()))) {
            refusals.add(EXISTS.at(name, parcel.scenario()));
        }
        for (String file : parcel.texts().keySet()) {
            if (!file.startsWith(parcel.scenario() + "/")) {
                compare(file).ifPresent(refusals::add);
            }
        }
        if (folder.files().count() + parcel.texts().size() > FolderReader.MOST_FILES) {
            refusals.add(FOLDER_FULL.at("", FolderReader.MOST_FILES));
        }
        return refusals;
    }

    /** A file of a brand or of lines, which other scenarios may use as well. */
    private Optional<Refusal> compare(String file) throws IOException {
        Path shared = root.resolve(file).getParent();
        if (isThere(shared)
                && !(Files.isDirectory(shared) && shared.toRealPath().startsWith(root))) {
            return Optional.of(LEADS_OUT.at(file));
        }
        if (parcel.texts().get(file).equals(folder.texts().get(file))) {
            kept.add(file);
            return Optional.empty();
        }
        return isThere(root.resolve(file)) ? Optional.of(OTHER_CONTENT.at(file)) : Optional.empty();
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Its files and those of the folder it may rest on; not the other scenarios. */
    private SortedMap<String, String> together() {
        SortedMap<String, String> files = new TreeMap<>(parcel.texts());
        folder.texts().forEach((file, text) -> {
            if (!file.contains("/") || file.startsWith("brands/") || file.startsWith("lines/")) {
                files.putIfAbsent(file, text);
            }
        });
        return files;
    }

    /** What is wrong with its own files; of the folder's only what keeps it from being played. Places are those in the archive. */
    private List<Finding> findings(Library.Loaded loaded) {
        boolean playable = loaded.bundle().isPresent();
        List<Finding> all = new ArrayList<>(parcel.problems().sorted());
        loaded.findings().stream()
                .filter(f -> parcel.texts().containsKey(f.file()) || !playable && f.isError())
                .map(this::inArchive)
                .forEach(all::add);
        return all.stream().sorted().toList();
    }

    private Finding inArchive(Finding f) {
        String own = parcel.scenario() + "/";
        return f.file().startsWith(own)
                ? new Finding(
                        name + "/" + f.file().substring(own.length()),
                        f.line(),
                        f.column(),
                        f.code(),
                        f.severity(),
                        f.message())
                : f;
    }
}
