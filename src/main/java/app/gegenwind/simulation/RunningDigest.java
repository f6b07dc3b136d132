package app.gegenwind.simulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** {@link Transcript#digest} of a transcript that grows: each event is read once, however often the digest is asked for. */
public final class RunningDigest {
    private final MessageDigest sha = sha();
    private int read;

    /** SHA-256 over the lines of this transcript, which begins with the one it was asked of before; 64 hex digits. */
    public String of(Transcript transcript) {
        List<Event> all = transcript.events();
        new Transcript(all.subList(read, all.size())).lines().forEach(this::add);
        read = all.size();
        return HexFormat.of().formatHex(soFar().digest());
    }

    private void add(String line) {
        sha.update((line + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private MessageDigest soFar() {
        try {
            return (MessageDigest) sha.clone();
        } catch (CloneNotSupportedException never) {
            throw new IllegalStateException("SHA-256 of the JDK can be copied", never);
        }
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
