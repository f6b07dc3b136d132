package app.gegenwind.run;

/** How far a run has come. */
public sealed interface RunState {

    /** It can be played on. */
    record Open() implements RunState {}

    /** Played to its end; points 0 to 100. */
    record Finished(int score) implements RunState {}

    /** Ended by the trainee before its time, without a score. */
    record Abandoned() implements RunState {}

    /** An update of the product would replay it into another history; it is kept and cannot be played on. */
    record Interrupted() implements RunState {}
}
