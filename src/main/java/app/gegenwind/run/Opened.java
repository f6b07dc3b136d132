package app.gegenwind.run;

/** What is found behind the id of a run. */
public sealed interface Opened {

    record Playing(RunView view) implements Opened {}

    record Finished(RunHeader header, RunRecord record) implements Opened {}

    record Abandoned(RunHeader header) implements Opened {}

    /** An update would replay it into another history. */
    record Interrupted(RunHeader header) implements Opened {}

    /** No such run, or somebody else's: the answer does not tell which. */
    record NotFound() implements Opened {}
}
