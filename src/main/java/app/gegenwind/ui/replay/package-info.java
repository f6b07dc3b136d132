/** A finished run looked at minute by minute. {@code ReplayScreen} decides what is seen; {@code Tape} plays the run again up to a moment. */
@NullMarked
package app.gegenwind.ui.replay;

import org.jspecify.annotations.NullMarked;
