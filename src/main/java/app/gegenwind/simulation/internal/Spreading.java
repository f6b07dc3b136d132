package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Lift;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How infectious one incident is: n(t) = n₀ · age(t) · impatience(t) · Π factors, clamped to [0, {@link #MOST}]. Reach and stance never enter.
 * Factors stand in the order they came, so that a comment's cause can be told.
 */
final class Spreading {
    /** n_max: the mean number of candidates of a message. */
    static final double MOST = 1.6;
    /** Impatience grows from 1 to this over a second span of patience. */
    static final double IMPATIENCE = 2;

    private final double offspring;
    private final long fades;
    private final Warp warp;
    private final long born;
    private final long patience;
    private final List<Factor> factors = new ArrayList<>();
    private long agedAt = -1;
    private double aged;

    /** {@code since} is when it began; an impatience grows from then on, any other factor keeps its value. */
    private record Factor(double value, long since, boolean grows, Cause cause) {}

    Spreading(Incident.Spread spread, Warp warp, long opened, long patience) {
        this.offspring = spread.offspring();
        this.fades = spread.fades();
        this.warp = warp;
        this.born = warp.activity(opened);
        this.patience = patience;
    }

    void multiply(double factor, long now, Cause cause) {
        if (factor != 1) {
            factors.add(new Factor(factor, now, false, cause));
        }
    }

    /** Patience is lost from now on. */
    void losePatience(long now) {
        factors.add(new Factor(1, now, true, new Cause.Silence()));
    }

    /** An answer undoes the impatience. */
    void calm() {
        factors.removeIf(Factor::grows);
    }

    double at(long now) {
        double n = aged(now);
        for (Factor f : factors) {
            n *= value(f, now);
        }
        return Math.min(n, MOST);
    }

    /**
     * The last factor that lifted the infectiousness over a threshold it is above now; empty when it was above before any factor.
     */
    Optional<Lift> lifted(double threshold, long now) {
        double n = aged(now);
        boolean above = n > threshold;
        Factor last = null;
        for (Factor f : factors) {
            n *= value(f, now);
            boolean still = n > threshold;
            if (still && !above) {
                last = f;
            }
            above = still;
        }
        double reached = n;
        return Optional.ofNullable(last).map(f -> new Lift(f.cause(), quiet(f, threshold / reached, now)));
    }

    /** Until when a factor stayed below what was needed: it needed {@code share} of the value it has now. */
    private OptionalLong quiet(Factor f, double share, long now) {
        double needed = share * value(f, now);
        if (needed < 1) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(f.grows() ? f.since() + (long) ((needed - 1) / (IMPATIENCE - 1) * patience) : f.since());
    }

    private double aged(long now) {
        if (now != agedAt) {
            agedAt = now;
            aged = offspring * age(now);
        }
        return aged;
    }

    private double age(long now) {
        double age = (warp.activity(now) - born) / (double) Warp.UNIT;
        return StrictMath.pow(2, -age / fades);
    }

    private double value(Factor f, long now) {
        if (!f.grows()) {
            return f.value();
        }
        return Math.min(IMPATIENCE, 1 + (IMPATIENCE - 1) * (now - f.since()) / patience);
    }
}
