package app.gegenwind.workbench;

import app.gegenwind.scenario.vocabulary.Bot;
import java.util.Map;
import java.util.SequencedSet;

/**
 * What all bots did on one seed.
 *
 * @param offered replies that could be said in one of the runs
 * @param beats that happened in one of them
 * @param resolved incidents that were, in one of them
 * @param swaps those that were possible on this seed
 */
public record SeedResult(
        long seed,
        Map<Bot, Map<Quantity, Double>> runs,
        SequencedSet<BotRun.Choice> offered,
        SequencedSet<String> beats,
        SequencedSet<String> resolved,
        Map<Swap, Swap.Gain> swaps) {}
