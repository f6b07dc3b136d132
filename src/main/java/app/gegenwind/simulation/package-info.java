/**
 * The world: what becomes of a scenario, a seed and decisions at simulated milliseconds. The same three give the same events, to the byte,
 * on every machine.
 *
 * <p>Start at {@link Simulation}; {@link Event} is everything that can happen, {@link Situation} what stands at a moment,
 * {@link Cascade} the crowd alone.
 */
@ApplicationModule(allowedDependencies = {"scenario", "scenario :: *"})
@NullMarked
package app.gegenwind.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
