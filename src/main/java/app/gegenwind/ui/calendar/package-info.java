/** The calendar of the brand's own posts. {@code CalendarScreen} decides everything that is seen; the panes only show it. */
@NullMarked
package app.gegenwind.ui.calendar;

import org.jspecify.annotations.NullMarked;
