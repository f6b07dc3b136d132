package app.gegenwind.simulation;

/** Why a crowd comment exists: the last thing that lifted its acceptance and was not undone, else its parent's, else the script. */
public sealed interface Cause {
    record Script() implements Cause {}

    /** The decision with that number (counted from 1 in the order they were accepted). */
    record Decided(long decision) implements Cause {}

    /** The author of the incident waited past their patience. */
    record Silence() implements Cause {}

    /** A scripted person joined through that beat. */
    record Joined(String beat) implements Cause {}

    /** A cheerful post went out into the storm. */
    record Posted(String post) implements Cause {}

    /** A promise was not kept. */
    record Broken() implements Cause {}
}
