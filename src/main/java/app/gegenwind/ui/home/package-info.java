/** The first page: one way in, what is left to continue, what to play next. */
@NullMarked
package app.gegenwind.ui.home;

import org.jspecify.annotations.NullMarked;
