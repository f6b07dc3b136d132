/** What a person has shown over all runs: competencies, levels and the next rung. */
@ApplicationModule(allowedDependencies = {"scenario", "scenario :: *", "assessment", "run", "account"})
@NullMarked
package app.gegenwind.career;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
