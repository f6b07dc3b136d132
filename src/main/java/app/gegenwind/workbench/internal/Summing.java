package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.workbench.Quantity;
import app.gegenwind.workbench.SeedResult;
import app.gegenwind.workbench.Spread;
import app.gegenwind.workbench.Swap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what was played on many seeds. */
public record Summing(List<SeedResult> seeds) {

    public Map<Bot, Map<Quantity, Spread>> bots() {
        Map<Bot, Map<Quantity, Spread>> bots = new EnumMap<>(Bot.class);
        for (Bot bot : Bot.values()) {
            Map<Quantity, Spread> spreads = new EnumMap<>(Quantity.class);
            for (Quantity quantity : Quantity.values()) {
                spreads.put(quantity, Spread.of(values(bot, quantity)));
            }
            bots.put(bot, spreads);
        }
        return bots;
    }

    /** Share of a bot's runs that score at least so much. */
    public double share(Bot bot, int score) {
        List<Double> scores = values(bot, Quantity.SCORE);
        return scores.stream().filter(s -> s >= score).count() / (double) Math.max(1, scores.size());
    }

    /** What naive bots score on average. */
    public double naive() {
        return Bot.NAIVE.stream()
                .flatMap(bot -> values(bot, Quantity.SCORE).stream())
                .mapToDouble(score -> score)
                .average()
                .orElse(0);
    }

    /** The most helpful first. */
    public List<Swap.Summary> swaps() {
        Map<Swap, List<Swap.Gain>> gains = new LinkedHashMap<>();
        seeds.forEach(seed -> seed.swaps()
                .forEach((swap, gain) ->
                        gains.computeIfAbsent(swap, _ -> new ArrayList<>()).add(gain)));
        return gains.entrySet().stream()
                .map(entry -> summary(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Swap.Summary::points)
                        .thenComparingDouble(Swap.Summary::saved)
                        .reversed())
                .toList();
    }

    private static Swap.Summary summary(Swap swap, List<Swap.Gain> gains) {
        double points =
                Spread.of(gains.stream().map(Swap.Gain::points).toList()).median();
        double saved = Spread.of(gains.stream().map(Swap.Gain::saved).toList()).median();
        return new Swap.Summary(swap, gains.size(), points, saved);
    }

    private List<Double> values(Bot bot, Quantity quantity) {
        return seeds.stream().map(seed -> seed.runs().get(bot).get(quantity)).toList();
    }
}
