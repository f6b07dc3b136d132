/** What only shows when a scenario is seen as a whole. */
@NullMarked
package app.gegenwind.scenario.internal.check;

import org.jspecify.annotations.NullMarked;
