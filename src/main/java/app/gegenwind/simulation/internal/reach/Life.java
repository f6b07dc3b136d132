package app.gegenwind.simulation.internal.reach;

/**
 * How a post's attention is spread over the time after it went out: half of it within each half-life. Half-lives per platform: Pfeffer, Matter &amp;
 * Sargsyan 2023 for X (median 80 min), Graffius 2025 for the others.
 *
 * @param halfLife ms
 */
public record Life(double halfLife) {

    /** Share of all attention a post has had after so many ms. */
    double had(double age) {
        return age <= 0 ? 0 : 1 - StrictMath.pow(2, -age / halfLife);
    }
}
