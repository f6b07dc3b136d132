/** The statistics room of the desk: what happened, compared over two periods, and what the brand's posts tell. Never the world's own curves. */
@NullMarked
package app.gegenwind.ui.figures;

import org.jspecify.annotations.NullMarked;
