/** How far own posts travel. Reads the crowd's complaints; nothing of the crowd reads it. */
@NullMarked
package app.gegenwind.simulation.internal.reach;

import org.jspecify.annotations.NullMarked;
