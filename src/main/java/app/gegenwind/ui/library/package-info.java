/** All scenarios, and what is wrong with those that cannot be played. */
@NullMarked
package app.gegenwind.ui.library;

import org.jspecify.annotations.NullMarked;
