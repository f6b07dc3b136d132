package app.gegenwind.simulation;

/**
 * What the run has cost the brand, in thousandths of a standing point, never below 0 and without an upper bound. Standing is 100 points minus
 * {@code total}, at least 0.
 *
 * @param seen hostile public messages that were seen, after recoveries
 * @param unresolved customers kept waiting past their patience, turned away by an answer or left unresolved
 * @param faults the brand's own
 */
public record Damage(long seen, long unresolved, long faults) {
    public long total() {
        return seen + unresolved + faults;
    }

    public long standing() {
        return Math.max(0, 100_000 - total());
    }
}
