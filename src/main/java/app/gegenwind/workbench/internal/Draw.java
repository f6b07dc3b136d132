package app.gegenwind.workbench.internal;

import app.gegenwind.workbench.BotRun;

/**
 * The dice of bots and of blind readers: keyed by seed, thing and, for bots, the bot, and other than the world's, so that a bot never knows what the world will draw. The mixer is the
 * finaliser of SplitMix64 (Steele, Lea &amp; Flood 2014).
 */
final class Draw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private Draw() {}

    /** Uniform in [0, 1). */
    static double uniform(BotRun of, String thing) {
        return uniform(mixed(of.seed(), of.bot().id()), thing);
    }

    /** Uniform in [0, 1). */
    static double uniform(long seed, String thing) {
        return (mixed(seed, thing) >>> 11) * UNIT;
    }

    private static long mixed(long key, String text) {
        long mixed = key;
        for (int i = 0; i < text.length(); i++) {
            mixed = mixed(mixed + text.charAt(i));
        }
        return mixed(mixed + text.length());
    }

    private static long mixed(long key) {
        long z = key + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
