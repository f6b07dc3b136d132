package app.gegenwind.run;

/**
 * An author's look at a scenario from a moment on.
 *
 * @param plan that was played before it, by name
 * @param at simulated ms it began at; what the plan decides then or later is not taken
 */
public record Preview(String plan, long at) implements Purpose {}
