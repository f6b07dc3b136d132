package app.gegenwind.simulation.internal;

/**
 * Keyed dice: a number belongs to the thing it decides, not to the order of drawing, so a new draw somewhere never shifts another. The mixer is
 * the finaliser of SplitMix64 (Steele, Lea &amp; Flood 2014); its values are pinned by a golden test.
 */
public final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private Dice() {}

    /** A key below a key. */
    public static long key(long parent, long index) {
        long z = parent + GOLDEN * (index + 1);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A key named by a stable id. */
    public static long key(long parent, String id) {
        long key = parent;
        for (int i = 0; i < id.length(); i++) {
            key = key(key, id.charAt(i));
        }
        return key(key, id.length());
    }

    /** Uniform in [0, 1), on a grid of 2⁻⁵³. */
    public static double uniform(long key, long index) {
        return (key(key, index) >>> 11) * UNIT;
    }

    /** Uniform in 0 … bound − 1. */
    public static int below(long key, long index, int bound) {
        return (int) (uniform(key, index) * bound);
    }
}
