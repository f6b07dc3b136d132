/** Briefing and desk. {@code PlayScreen} decides everything that is seen; the panes only show it. */
@NullMarked
package app.gegenwind.ui.play;

import org.jspecify.annotations.NullMarked;
