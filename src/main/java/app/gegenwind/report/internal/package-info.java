@NullMarked
package app.gegenwind.report.internal;

import org.jspecify.annotations.NullMarked;
