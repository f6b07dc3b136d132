package app.gegenwind.run;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Situation;

/**
 * A run that can be played, at one moment.
 *
 * @param bundle the scenario as it was when the run began
 * @param position how many decisions the log holds; handed back with a decision it says what the page had seen
 */
public record RunView(RunHeader header, Bundle bundle, Situation situation, RunClock clock, int position) {}
