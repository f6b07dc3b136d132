/** Scenarios as zip archives: given away whole, and taken in whole or not at all. */
@NamedInterface("archive")
@NullMarked
package app.gegenwind.scenario.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
