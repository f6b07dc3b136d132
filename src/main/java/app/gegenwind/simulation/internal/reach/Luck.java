package app.gegenwind.simulation.internal.reach;

import app.gegenwind.simulation.internal.Dice;

/** Keyed numbers of the normal law. */
final class Luck {
    private Luck() {}

    /** Standard normal (Box &amp; Muller 1958), from two keyed numbers. */
    static double normal(long key, long index) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - Dice.uniform(key, 2 * index)));
        return radius * StrictMath.cos(2 * Math.PI * Dice.uniform(key, 2 * index + 1));
    }
}
