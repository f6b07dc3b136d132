/** Decisions, and plans: decisions at times with what must come of them. */
@NamedInterface("plan")
@NullMarked
package app.gegenwind.scenario.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
