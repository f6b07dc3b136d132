/** The tables every scenario shares: what platforms allow, what a move does, what it shows, which competencies exist. */
@NamedInterface("table")
@NullMarked
package app.gegenwind.scenario.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
