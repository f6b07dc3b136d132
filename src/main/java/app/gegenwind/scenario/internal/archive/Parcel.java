package app.gegenwind.scenario.internal.archive;

import static app.gegenwind.scenario.archive.Refusal.Reason.BAD_ID;
import static app.gegenwind.scenario.archive.Refusal.Reason.MANY_SCENARIOS;
import static app.gegenwind.scenario.archive.Refusal.Reason.NO_SCENARIO;

import app.gegenwind.scenario.internal.FolderReader;
import app.gegenwind.scenario.internal.yaml.FileText;
import app.gegenwind.scenario.internal.yaml.Problems;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The one scenario of an archive.
 *
 * @param scenario its id there
 * @param texts the files that could be read, by path in the archive
 * @param problems of the others
 */
record Parcel(String scenario, SortedMap<String, String> texts, Problems problems) {
    private static final String SCENARIO = "/scenario.yaml";
    private static final List<String> SHARED = List.of("brands", "lines");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    static Parcel open(byte[] zip) {
        SortedMap<String, byte[]> files = ZipReader.read(zip);
        List<String> folders = files.keySet().stream()
                .map(Parcel::folder)
                .filter(folder -> !SHARED.contains(folder))
                .distinct()
                .toList();
        if (folders.size() > 1) {
            throw new NotTaken(MANY_SCENARIOS.at("", String.join(", ", folders)));
        }
        if (folders.isEmpty() || !files.containsKey(folders.getFirst() + SCENARIO)) {
            throw new NotTaken(NO_SCENARIO.at(""));
        }
        var problems = new Problems();
        return new Parcel(folders.getFirst(), texts(files, problems), problems);
    }

    private static SortedMap<String, String> texts(SortedMap<String, byte[]> files, Problems problems) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach(
                (name, content) -> FileText.decode(content, name, problems).ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    static void checkId(String id) {
        boolean reserved = SHARED.contains(id) || FolderReader.OTHERS.contains(id) || EntryName.isDevice(id);
        if (reserved
                || id.length() > EntryName.MOST_CHARACTERS / 2
                || !ID.matcher(id).matches()) {
            throw new NotTaken(BAD_ID.at("", EntryName.shown(id)));
        }
    }

    /** The same scenario under another id. */
    Parcel as(String id) {
        SortedMap<String, String> renamed = new TreeMap<>();
        texts.forEach((name, text) -> renamed.put(folder(name).equals(scenario) ? id + below(name) : name, text));
        return new Parcel(id, renamed, problems);
    }

    private static String folder(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    private static String below(String name) {
        return name.substring(name.indexOf('/'));
    }
}
