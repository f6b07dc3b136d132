package app.gegenwind.run;

/**
 * What a practice run was begun from.
 *
 * @param run a finished run of the same person; may be a practice run itself
 * @param at simulated ms at which it left that run
 */
public record PracticeOf(RunId run, long at) implements Purpose {}
