/** What the bench has to say: a balance played on this machine's processors, and its report as text, HTML and JSON, for the shell and the screens. */
@ApplicationModule(
        allowedDependencies = {"scenario", "scenario :: *", "simulation", "simulation :: *", "assessment", "workbench"})
@NullMarked
package app.gegenwind.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
