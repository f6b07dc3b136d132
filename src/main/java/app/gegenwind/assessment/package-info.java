/** Explains a run: evidence, score, debrief and what would have happened otherwise. */
@ApplicationModule(allowedDependencies = {"scenario", "scenario :: *", "simulation", "simulation :: *"})
@NullMarked
package app.gegenwind.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
