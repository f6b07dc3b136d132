package app.gegenwind.assessment;

/**
 * A stretch of time, simulated ms; what lies before 0 went before the run. Messages belong to it from its start to before its end. What own posts
 * brought is counted as a run counts it: a reading at its very start belongs to the time before, one at its very end to it.
 */
public record Period(long from, long to) {
    private static final long DAY = 86_400_000;

    public Period {
        if (to < from) {
            throw new IllegalArgumentException("period ends at " + to + ", before its start " + from);
        }
    }

    /** So many days up to a moment. */
    public static Period lastDays(int days, long until) {
        return new Period(until - days * DAY, until);
    }

    /** As much time, directly before it. */
    public Period before() {
        return new Period(from - length(), from);
    }

    public long length() {
        return to - from;
    }

    /** Length in days, whole or not. */
    public double days() {
        return length() / (double) DAY;
    }

    /** Whether a message of that moment belongs to it. */
    public boolean hears(long at) {
        return from <= at && at < to;
    }

    /** Whether a post that went out at that moment, or a reading of that moment, belongs to it. */
    public boolean counts(long at) {
        return from < at && at <= to;
    }
}
