package app.gegenwind.career;

import app.gegenwind.run.RunId;
import app.gegenwind.scenario.vocabulary.Level;
import java.time.Instant;

/**
 * A play that counts.
 *
 * @param level of the scenario today, or when it was played if it is gone; entry if it cannot be read any more
 * @param score 0 to 100
 */
public record Play(RunId run, String scenario, Level level, Instant started, int score) {}
