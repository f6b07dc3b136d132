package app.gegenwind.simulation.internal;

/** Delay between a message and an answer to it, in ms of activity time. */
interface Kernel {
    /** The delay whose cumulative probability is {@code u} in [0, 1); may exceed every {@code long}. */
    double delay(double u);

    static Kernel of(long halfLife, boolean heavyTail) {
        return heavyTail ? new Seismic(halfLife) : new Exponential(halfLife);
    }

    /** β = ln 2 / half-life. */
    record Exponential(double mean) implements Kernel {
        Exponential(long halfLife) {
            this(halfLife / StrictMath.log(2));
        }

        @Override
        public double delay(double u) {
            return -StrictMath.log(1 - u) * mean;
        }
    }

    /**
     * The reaction kernel of SEISMIC (Zhao et al., KDD 2015): constant up to s₀, then a power law with θ = 0.242. s₀ is scaled so that the median
     * is the half-life; s₀ = 300 s gives a median of 2,148 s.
     */
    record Seismic(double scale) implements Kernel {
        private static final double THETA = 0.242;
        private static final double FLAT = THETA / (1 + THETA);

        Seismic(long halfLife) {
            this(halfLife / StrictMath.pow(2 / (1 + THETA), 1 / THETA));
        }

        @Override
        public double delay(double u) {
            if (u <= FLAT) {
                return u / FLAT * scale;
            }
            return scale * StrictMath.pow((1 - u) * (1 + THETA), -1 / THETA);
        }
    }
}
