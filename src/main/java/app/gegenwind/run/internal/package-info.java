/** The log, the clock and the live runs behind {@link app.gegenwind.run.Runs}. */
@NullMarked
package app.gegenwind.run.internal;

import org.jspecify.annotations.NullMarked;
