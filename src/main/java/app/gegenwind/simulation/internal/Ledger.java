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
    static final long AUTHOR_LOST_PER_SEVERITY = 90;
    static final long WATCHERS_LOST = 150;
    static final long WATCHERS_WON = 60;
    static final double RESOLVED_RETURNS = 0.5;

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private long seenTotal;
    private long unresolvedTotal;
    private long faults;

    /** What one incident has cost. */
    private static final class Account {
        long seen;
        long unresolved;
    }

    void seen(String incident, long cost) {
        account(incident).seen += cost;
        seenTotal += cost;
    }

    void waiting(String incident, long cost) {
        account(incident).unresolved += cost;
        unresolvedTotal += cost;
    }

    void fault(long cost) {
        faults += cost;
    }

    /** Watchers are won back: at most what the incident's messages have cost. */
    void recover(String incident, long most) {
        long back = Math.min(most, account(incident).seen);
        seen(incident, -back);
    }

    /** Its author is content: a share of what it has cost comes back. */
    void resolve(String incident) {
        recover(incident, (long) (account(incident).seen * RESOLVED_RETURNS));
        waiting(incident, -(long) (account(incident).unresolved * RESOLVED_RETURNS));
    }

    private Account account(String incident) {
        return accounts.computeIfAbsent(incident, id -> new Account());
    }

    Damage damage() {
        return new Damage(seenTotal, unresolvedTotal, faults);
    }
}
