package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Move;
import java.util.List;

/** When something happens: data, not a programming language. Durations and times in ms. */
public sealed interface Trigger {
    record At(long millis) implements Trigger {}

    /** The run's wind has reached the level (0–6). */
    record Wind(int level) implements Trigger {}

    /** The author of the incident has waited so long for any answer. */
    record Unanswered(String incident, long millis) implements Trigger {}

    /** That reply went out. */
    record Replied(String incident, String reply) implements Trigger {}

    /** A reply or a tool made that move there. */
    record Moved(String incident, Move move) implements Trigger {}

    record Resolved(String incident) implements Trigger {}

    /** Standing has fallen below so many points (0–100). */
    record StandingBelow(int points) implements Trigger {}

    /** The post has been out for so long (ms). */
    record Published(String post, long millis) implements Trigger {}

    record Happened(String beat) implements Trigger {}

    record Known(String fact) implements Trigger {}

    record All(List<Trigger> of) implements Trigger {}

    record Any(List<Trigger> of) implements Trigger {}

    record Not(Trigger of) implements Trigger {}
}
