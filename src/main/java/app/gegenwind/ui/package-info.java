/** The screens; the only room that knows Vaadin. */
@ApplicationModule(
        allowedDependencies = {
            "scenario",
            "scenario :: *",
            "simulation",
            "simulation :: *",
            "assessment",
            "account",
            "run",
            "report",
            "career"
        })
@NullMarked
package app.gegenwind.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
