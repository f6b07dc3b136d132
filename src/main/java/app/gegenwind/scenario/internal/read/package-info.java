/** Trees as records, reporting everything that is not as the language says. */
@NullMarked
package app.gegenwind.scenario.internal.read;

import org.jspecify.annotations.NullMarked;
