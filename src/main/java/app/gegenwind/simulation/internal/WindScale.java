package app.gegenwind.simulation.internal;

/**
 * The shitstorm scale (Graf &amp; Schwede, 2012) as ordered thresholds; the words are theirs, the numbers ours. A level is reached when every
 * threshold of it and of all below is met, so adding a message can only raise it.
 */
final class WindScale {
    private WindScale() {}

    /** What a topic has drawn within the window: distinct critics, hostile messages, channels reached, media items. */
    record Signs(int critics, int hostile, int channels, int media) {
        private boolean reach(Signs needed) {
            return critics >= needed.critics
                    && hostile >= needed.hostile
                    && channels >= needed.channels
                    && media >= needed.media;
        }
    }

    private static final Signs[] LEVELS = {
        new Signs(1, 1, 1, 0),
        new Signs(3, 4, 1, 0),
        new Signs(8, 10, 2, 0),
        new Signs(18, 24, 2, 0),
        new Signs(40, 55, 2, 1),
        new Signs(90, 130, 2, 2)
    };

    /** 0 to 6. */
    static int level(Signs signs) {
        int level = 0;
        while (level < LEVELS.length && signs.reach(LEVELS[level])) {
            level++;
        }
        return level;
    }
}
