package app.gegenwind.simulation.internal;

import app.gegenwind.simulation.Damage;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the run has cost, in thousandths of a standing point. A recovery never exceeds what its incident has cost. All sizes are ours and
 * stand in {@code docs/scoring.md}.
 */
final class Ledger {
    static final long HOSTILE_SEEN = 120;
    static final long HOSTILE_REACH = 240;
    static final long WAITED_PER_SEVERITY = 1_200;
    static final long UNRESOLVED_PER_SEVERITY = 1_800;
    static final long LEFT_STANDING = 700;
    static final long PROMISE_BROKEN = 4_000;
    static final long SCREENSHOT = 3_000;
    static final long WATCHERS_LOST = 150;
    static final long WATCHERS_WON = 60;
    static final double RESOLVED_RETURNS = 0.5;

    private final Map<String, Long> seen = new LinkedHashMap<>();
    private final Map<String, Long> unresolved = new LinkedHashMap<>();
    private long seenTotal;
    private long unresolvedTotal;
    private long faults;

    void seen(String incident, long cost) {
        seen.merge(incident, cost, Long::sum);
        seenTotal += cost;
    }

    void waiting(String incident, long cost) {
        unresolved.merge(incident, cost, Long::sum);
        unresolvedTotal += cost;
    }

    void fault(long cost) {
        faults += cost;
    }

    /** Watchers are won back: at most what the incident's messages have cost. */
    void recover(String incident, long most) {
        long back = Math.min(most, seen.getOrDefault(incident, 0L));
        seen(incident, -back);
    }

    /** Its author is content: a share of what it has cost comes back. */
    void resolve(String incident) {
        recover(incident, (long) (seen.getOrDefault(incident, 0L) * RESOLVED_RETURNS));
        waiting(incident, -(long) (unresolved.getOrDefault(incident, 0L) * RESOLVED_RETURNS));
    }

    Damage damage() {
        return new Damage(seenTotal, unresolvedTotal, faults);
    }
}
