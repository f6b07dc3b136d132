/** The bench for authors: bots that play a scenario many times, and what their runs say about it. */
@ApplicationModule(allowedDependencies = {"scenario", "scenario :: *", "simulation", "simulation :: *", "assessment"})
@NullMarked
package app.gegenwind.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
