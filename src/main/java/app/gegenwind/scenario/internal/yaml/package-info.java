/** Files as trees of values that know their line and column, read within limits. */
@NullMarked
package app.gegenwind.scenario.internal.yaml;

import org.jspecify.annotations.NullMarked;
