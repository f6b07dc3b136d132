/** What one scenario says: people, incidents with their replies, facts, beats, posts, the brand and its crowd's lines. */
@NamedInterface("script")
@NullMarked
package app.gegenwind.scenario.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
