package app.gegenwind.simulation.internal;

/**
 * The candidates a message can draw: a Poisson number with mean {@code most}, keyed by the message. A candidate is accepted at its own arrival iff
 * its uniform number lies below n(t) / most, so a milder world's comments are a subset of a harsher one's.
 *
 * @param none probability of no candidate at all
 */
record Offspring(double most, double none, Kernel kernel) {
    /** Bound on candidates per message; a Poisson number of mean 2 exceeds it with a probability below 10⁻¹⁸. */
    static final int PER_MESSAGE = 24;

    private static final long COUNT = 1;
    private static final long CHILDREN = 2;
    private static final long DELAY = 3;
    private static final long ACCEPT = 4;

    Offspring(double most, Kernel kernel) {
        this(most, StrictMath.exp(-most), kernel);
    }

    int count(long message) {
        double u = Dice.uniform(message, COUNT);
        double term = none;
        double sum = term;
        int count = 0;
        while (u >= sum && count < PER_MESSAGE) {
            count++;
            term *= most / count;
            sum += term;
        }
        return count;
    }

    long child(long message, int index) {
        return Dice.key(Dice.key(message, CHILDREN), index);
    }

    double delay(long child) {
        return kernel.delay(Dice.uniform(child, DELAY));
    }

    /** The infectiousness a candidate needs to be accepted: it is written iff n(t) lies above this. */
    double threshold(long child) {
        return Dice.uniform(child, ACCEPT) * most;
    }
}
