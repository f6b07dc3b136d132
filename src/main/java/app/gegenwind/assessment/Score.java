package app.gegenwind.assessment;

/**
 * The run's score in points, 0 to 100. Formulas: {@code docs/scoring.md}.
 *
 * @param total sum of the parts, capped at {@link #RED_LINE_CAP} when a red line was crossed
 */
public record Score(int total, Part craft, Part timing, Part outcome, boolean redLine) {
    /** A run that crossed a red line cannot score more. */
    public static final int RED_LINE_CAP = 30;

    /** Points reached of those possible. */
    public record Part(int points, int of) {}
}
