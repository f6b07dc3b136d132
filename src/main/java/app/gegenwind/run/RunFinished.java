package app.gegenwind.run;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.scenario.vocabulary.Level;

/**
 * A run came to its end and its record is stored. Published after the commit, at least once: a listener that hears the same run twice must
 * come to the same result.
 */
public record RunFinished(RunHeader run, Level level, Debrief debrief) {}
