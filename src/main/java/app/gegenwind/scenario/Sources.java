package app.gegenwind.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files one scenario depends on: their text by path below the scenarios folder, with forward slashes. It is what is stored with a run,
 * so that an old run is replayed against what it was played on.
 */
public record Sources(String scenario, SortedMap<String, String> files) {

    public Sources {
        files = new TreeMap<>(files);
    }

    /** With that file, instead of its old text if it had one. */
    Sources with(String path, String text) {
        Sources with = new Sources(scenario, files);
        with.files.put(path, text);
        return with;
    }

    /** The paths of those of its files that the other has not, or not with the same text. */
    public Set<String> differingFrom(Sources other) {
        Set<String> differing = new TreeSet<>(files.keySet());
        differing.removeIf(path -> files.get(path).equals(other.files.get(path)));
        return differing;
    }

    /** SHA-256 over paths and texts, 64 hex digits. */
    public String hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach((path, text) -> {
                sha.update((path + '\0' + text.length() + '\0').getBytes(StandardCharsets.UTF_8));
                sha.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
