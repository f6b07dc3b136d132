package app.gegenwind.ui.career;

import app.gegenwind.ui.shell.Words;

/** A probability in whole percent. Rounded down, so that nothing below a bound ever reads as the bound. */
public final class Percent {
    private static final double ROUNDING = 1e-9;

    private Percent() {}

    public static int of(double share) {
        return (int) Math.floor(100 * share + ROUNDING);
    }

    public static String of(double share, Words words) {
        return words.of("career.percent", of(share));
    }
}
