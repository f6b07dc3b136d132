/**
 * The language: what a scenario, its brand, its crowd lines, its tables and its plans say, and every problem found while reading them.
 *
 * <p>Start at {@link Library} for a folder of scenarios, at {@link Bundle} for everything one run depends on.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.gegenwind.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
