package app.gegenwind.ui.replay;

/**
 * Something that happened in a run, in words.
 *
 * @param at simulated ms
 * @param incident it belongs to; empty for none
 */
record Moment(long at, Kind kind, String incident, String says) {

    enum Kind {
        /** Decided by whoever played. */
        DECISION,
        /** Somebody waited past their patience. */
        SILENCE,
        /** A colleague, a medium or a person of the script came in. */
        SCRIPT,
        /** Anything else worth a stop; it has no mark of its own. */
        NEWS;

        String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
