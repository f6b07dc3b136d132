/** The career page: where somebody stands, what the next rung asks, and the evidence behind every number. */
@NullMarked
package app.gegenwind.ui.career;

import org.jspecify.annotations.NullMarked;
