/** How bots decide, and how their runs are added up. */
@NullMarked
package app.gegenwind.workbench.internal;

import org.jspecify.annotations.NullMarked;
