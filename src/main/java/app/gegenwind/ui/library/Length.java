package app.gegenwind.ui.library;

import app.gegenwind.scenario.vocabulary.Named;

/** How long a scenario plays: a coffee break, a lesson's first half, a sitting. */
enum Length implements Named {
    SHORT,
    MEDIUM,
    LONG;

    private static final long SHORT_MINUTES = 8;
    private static final long MEDIUM_MINUTES = 15;

    static Length of(long minutes) {
        if (minutes <= SHORT_MINUTES) {
            return SHORT;
        }
        return minutes <= MEDIUM_MINUTES ? MEDIUM : LONG;
    }

    @Override
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
