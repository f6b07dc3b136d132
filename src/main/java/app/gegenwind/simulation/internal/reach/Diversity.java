package app.gegenwind.simulation.internal.reach;

/**
 * What is left of a post that stands among the brand's own posts of the same day: the k-th is shown to (1 − floor) · ½ᵏ + floor, the author diversity of
 * X's ranking (twitter/the-algorithm, 7 July 2023, floor 0.25). For other platforms the same law is an assumption of ours.
 *
 * @param floor 0 to 1
 */
public record Diversity(double floor) {
    /** X in 2023. */
    public static final Diversity X_2023 = new Diversity(0.25);

    /** @param before own posts on the channel in the 24 hours before */
    public double discount(int before) {
        return (1 - floor) * StrictMath.pow(0.5, before) + floor;
    }
}
