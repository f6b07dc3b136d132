package app.gegenwind.simulation;

import java.util.OptionalLong;

/**
 * What made a crowd comment possible: the last factor that lifted its incident's infectiousness over what the comment needed.
 *
 * @param quiet simulated ms up to which its writer would have kept quiet: a decision's own moment, or how long the author of the incident could
 *     still have been left waiting; empty where the comment would have been written without this factor too
 */
public record Lift(Cause cause, OptionalLong quiet) {}
