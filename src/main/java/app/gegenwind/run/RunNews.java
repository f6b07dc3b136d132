package app.gegenwind.run;

import app.gegenwind.simulation.Event;
import java.util.List;

/**
 * Something changed in a run: events happened, a decision was taken, the clock was set, or it ended.
 *
 * @param position of the log
 * @param events since the last news, in order; often empty
 */
public record RunNews(RunId run, int position, List<Event> events, RunClock clock) {}
