package app.gegenwind.ui.play;

/**
 * How far one thread has been read.
 *
 * @param messages of it that have been shown
 * @param folded whether its crowd is folded away
 * @param earlier comments asked for beyond the latest ones
 */
record Reading(int messages, boolean folded, int earlier) {
    static final Reading NOTHING = new Reading(0, false, 0);

    Reading upTo(int all) {
        return new Reading(all, folded, earlier);
    }

    /** As at its first opening: with the latest comments only. */
    Reading anew(int all) {
        return new Reading(all, folded, 0);
    }

    Reading fold() {
        return new Reading(messages, !folded, 0);
    }

    Reading further(int comments) {
        return new Reading(messages, folded, earlier + comments);
    }
}
