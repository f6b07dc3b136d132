package app.gegenwind.simulation;

import app.gegenwind.simulation.internal.Lines;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The events a run produced, in order. */
public record Transcript(List<Event> events) {

    /** One line an event: {@code at name argument …}, separated by single spaces. */
    public List<String> lines() {
        return events.stream().map(Lines::of).toList();
    }

    /** SHA-256 over the lines, each ended by a line feed; 64 hex digits. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            lines().forEach(line -> sha.update((line + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
