package app.gegenwind.ui.career;

import app.gegenwind.run.RunId;
import java.util.List;

/**
 * One competency.
 *
 * @param word what the number means
 * @param mastery the number with its unit; empty while nothing was seen
 * @param percent the bar, 0 to 100
 * @param need where the next rung's bound stands on the bar; 0 where it asks for nothing here
 * @param behind heading over its plays; where there are none, what to do
 */
record CompetencyLine(
        String id,
        String name,
        String says,
        String word,
        String mastery,
        int percent,
        int need,
        String behind,
        List<PlayLine> plays) {

    /**
     * A play and what it showed.
     *
     * @param run whose debrief it leads to
     * @param counts the mean and whether it counted as right, and how the mastery moved
     */
    record PlayLine(RunId run, String title, String when, String counts, boolean right, List<EvidenceLine> evidence) {}

    /**
     * What was shown, once or often, for one reason.
     *
     * @param style good, warn or bad
     * @param value 0 to 100 percent in words
     * @param what was done, when and to whom
     */
    record EvidenceLine(String style, String value, String reason, String what) {}
}
