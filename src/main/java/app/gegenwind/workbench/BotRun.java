package app.gegenwind.workbench;

import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import java.util.List;
import java.util.SequencedSet;

/**
 * A run a bot has played to its end.
 *
 * @param decisions that were taken, in order
 * @param offered every reply that could be said at a moment the bot looked at the desk, or was said
 */
public record BotRun(Bot bot, long seed, Simulation run, List<Timed> decisions, SequencedSet<Choice> offered) {

    /** A reply of an incident. */
    public record Choice(String incident, String reply) {}
}
