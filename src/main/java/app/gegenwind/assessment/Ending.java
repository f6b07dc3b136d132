package app.gegenwind.assessment;

import app.gegenwind.simulation.Numbers;
import app.gegenwind.simulation.Situation.Sample;
import java.util.List;

/**
 * How a run ended. Damage and standing in thousandths of a point.
 *
 * @param wind the highest of the run, 0–6
 * @param comments of the crowd
 * @param unresolved customers who wanted an answer and were not contented
 * @param posts what the own posts brought that went out in the run, where the scenario asks for it
 * @param history wind and standing over time
 */
public record Ending(
        long damage, long standing, int wind, int comments, int unresolved, Numbers posts, List<Sample> history) {}
