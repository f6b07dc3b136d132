/** The closed words of the language: platforms, moves, phases, stances; and text in two languages. */
@NamedInterface("vocabulary")
@NullMarked
package app.gegenwind.scenario.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
