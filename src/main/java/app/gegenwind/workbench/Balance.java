package app.gegenwind.workbench;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.script.Reading;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.workbench.internal.Findings;
import app.gegenwind.workbench.internal.Giveaways;
import app.gegenwind.workbench.internal.Summing;
import java.util.List;
import java.util.Map;

/**
 * What many runs of all bots say about a scenario. Formulas and bars: {@code docs/balance.md}.
 *
 * @param runs of each bot
 * @param sure share of the model's runs that score {@link #SURE} or more
 * @param swaps the author's own replies replaced, the most helpful first
 * @param findings sorted by place
 */
public record Balance(
        String scenario,
        int runs,
        Map<Bot, Map<Quantity, Spread>> bots,
        double sure,
        List<Swap.Summary> swaps,
        Giveaway giveaway,
        Difficulty difficulty,
        Load load,
        List<Finding> findings) {

    /** The model is to reach this score … */
    public static final int SURE = 80;
    /** … in so many of its runs, … */
    public static final double MOSTLY = .95;
    /** … to beat every other bot by so many points in the median, … */
    public static final int MARGIN = 15;
    /** … and what shows by length or place is to score as much as any reply does, give or take. */
    public static final int ALIKE = 5;

    /**
     * @param points 100 minus what the naive bots score on average
     * @param peers other scenarios of the library
     */
    public record Difficulty(Level level, double points, List<Peer> peers) {}

    public record Peer(String id, Level level, double difficulty) {}

    /**
     * What must be read: briefing, notes, messages and all replies on offer; the crowd comes on top.
     *
     * @param words in the language that has more of them
     */
    public record Load(long words, long minutes) {
        public double perMinute() {
            return words / (double) Math.max(1, minutes);
        }
    }

    public static Balance of(Bundle bundle, List<SeedResult> seeds, List<Peer> peers) {
        Summing summing = new Summing(seeds);
        Balance unjudged = new Balance(
                bundle.id(),
                seeds.size(),
                summing.bots(),
                summing.share(Bot.MODEL, SURE),
                summing.swaps(),
                Giveaways.of(bundle),
                new Difficulty(bundle.scenario().level(), 100 - summing.naive(), peers),
                load(bundle.scenario()),
                List.of());
        return unjudged.with(Findings.of(bundle, seeds, unjudged));
    }

    /** What every bot came to over all these seeds. */
    public static Map<Bot, Map<Quantity, Spread>> figures(List<SeedResult> seeds) {
        return new Summing(seeds).bots();
    }

    private Balance with(List<Finding> found) {
        return new Balance(scenario, runs, bots, sure, swaps, giveaway, difficulty, load, found);
    }

    private static Load load(Scenario scenario) {
        long words = Math.max(Reading.words(scenario, Language.DE), Reading.words(scenario, Language.EN));
        return new Load(words, scenario.clock().minutesOfPlay());
    }

    public Spread of(Bot bot, Quantity quantity) {
        return bots.get(bot).get(quantity);
    }
}
