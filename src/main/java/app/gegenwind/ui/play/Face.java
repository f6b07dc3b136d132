package app.gegenwind.ui.play;

/**
 * The clock as the desk shows it.
 *
 * @param at simulated ms now
 * @param percent of the scenario's pace; 0 is untimed
 * @param standing whether it stands
 * @param asks whether it waits for the trainee's "continue" after an interruption
 */
record Face(long at, int percent, boolean standing, boolean asks) {

    boolean untimed() {
        return percent == 0;
    }

    /** Simulated ms per ms of the wall. */
    double rate(int pace) {
        return standing || untimed() ? 0 : pace * percent / 100.0;
    }
}
