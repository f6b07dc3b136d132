package app.gegenwind.workbench;

/** A reply of an incident said in place of the model's, in an otherwise model run. */
public record Swap(String incident, String model, String reply) {

    /**
     * What it came to on one seed.
     *
     * @param points of score more than the model run
     * @param saved points of standing less lost than in the model run, unclamped
     */
    public record Gain(double points, double saved) {}

    /**
     * Over many seeds.
     *
     * @param runs seeds on which the reply could be said at that moment
     * @param points median of {@link Gain#points}
     * @param saved median of {@link Gain#saved}
     */
    public record Summary(Swap swap, int runs, double points, double saved) {
        /** Below so many points of standing nothing is claimed. */
        public static final double FLOOR = 1;

        /** It scores more, or costs clearly less without scoring less. */
        public boolean beatsTheModel() {
            return points > 0 || points == 0 && saved >= FLOOR;
        }
    }
}
