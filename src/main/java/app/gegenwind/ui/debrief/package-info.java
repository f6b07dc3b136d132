/** A finished run explained: score, curves, each decision with what it showed and what followed. */
@NullMarked
package app.gegenwind.ui.debrief;

import org.jspecify.annotations.NullMarked;
