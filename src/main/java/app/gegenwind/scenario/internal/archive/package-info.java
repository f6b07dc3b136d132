/** Zip archives, read as strictly as a door is guarded, and scenarios put into them and taken out of them. */
@NullMarked
package app.gegenwind.scenario.internal.archive;

import org.jspecify.annotations.NullMarked;
