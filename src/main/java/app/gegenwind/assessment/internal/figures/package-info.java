/** Statistics of what has happened: of own posts and of messages. Nothing here knows the world's rules. */
@NullMarked
package app.gegenwind.assessment.internal.figures;

import org.jspecify.annotations.NullMarked;
