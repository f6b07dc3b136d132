package app.gegenwind.ui.play;

import java.util.Comparator;
import java.util.List;

/** The order options stand in: other for each run and incident, the same for all time within one. */
final class Shuffle {
    private Shuffle() {}

    static List<String> of(String run, String incident, List<String> replies) {
        return replies.stream()
                .sorted(Comparator.comparingLong((String reply) -> mix(run + "/" + incident + "/" + reply))
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
