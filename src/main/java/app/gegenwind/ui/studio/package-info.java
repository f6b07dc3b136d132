/** The author's room: every scenario of the folder with its findings, a look at any of its moments, and whether it is fair. */
@NullMarked
package app.gegenwind.ui.studio;

import org.jspecify.annotations.NullMarked;
