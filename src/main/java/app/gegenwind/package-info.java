/** Starts Gegenwind: what the command line means, and what must be free before the server starts. */
@NullMarked
package app.gegenwind;

import org.jspecify.annotations.NullMarked;
