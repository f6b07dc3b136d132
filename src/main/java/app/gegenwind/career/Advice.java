package app.gegenwind.career;

import app.gegenwind.scenario.vocabulary.Level;

/** Which scenario to play next, and why. */
public record Advice(String scenario, Reason reason) {

    public sealed interface Reason {}

    /** It trains what the next rung asks for and is weakest. */
    public record Trains(String competency) implements Reason {}

    /** The next rung asks for plays at its level. */
    public record Covers(Level level) implements Reason {}

    /** Nothing on the ladder asks for it: it was played least. */
    public record Practises() implements Reason {}
}
