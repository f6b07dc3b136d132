/** Play sessions: the log of decisions, their pacing in wall time, and the live feed of events. */
@ApplicationModule(
        allowedDependencies = {"scenario", "scenario :: *", "simulation", "simulation :: *", "assessment", "account"})
@NullMarked
package app.gegenwind.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
