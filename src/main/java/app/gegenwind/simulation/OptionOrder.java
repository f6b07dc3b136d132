package app.gegenwind.simulation;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which the replies to a message stand on the desk: another one for each seed and incident, the same for all time within a run, its
 * replays and its practice. Where a reply stands in the file gives nothing away.
 */
public final class OptionOrder {
    private OptionOrder() {}

    /** The same replies, in the order of the desk; it does not depend on which of them are there. */
    public static List<String> of(long seed, String incident, List<String> replies) {
        return replies.stream()
                .sorted(Comparator.comparingLong((String reply) -> mix(seed + "/" + incident + "/" + reply))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** FNV-1a over the characters, then the finaliser of MurmurHash3, so that neighbours land far apart. */
    private static long mix(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
