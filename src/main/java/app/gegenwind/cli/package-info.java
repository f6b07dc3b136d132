/** The command line: the same engine in a shell, without a server or a database. */
@ApplicationModule(
        allowedDependencies = {
            "scenario",
            "scenario :: *",
            "simulation",
            "simulation :: *",
            "assessment",
            "workbench",
            "report",
            "account",
            "run",
            "career"
        })
@NullMarked
package app.gegenwind.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
