package app.gegenwind.workbench;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.Yardstick;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.workbench.internal.Swaps;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Plays one scenario by every bot, seed by seed. Seeds do not know of each other, so any number of them can be played at once. */
public final class Bench {
    private static final double THOUSAND = 1_000;

    private final Bundle bundle;
    private final Swaps swaps;

    private Bench(Bundle bundle) {
        this.bundle = bundle;
        this.swaps = Swaps.of(bundle);
    }

    public static Bench of(Bundle bundle) {
        return new Bench(bundle);
    }

    /** All bots on one seed, and the model run with each other reply in place of the model's. */
    public SeedResult play(long seed) {
        Yardstick yardstick = Yardstick.of(bundle, seed);
        return play(yardstick, swaps.play(yardstick));
    }

    /** All bots on one seed and nothing else. */
    public SeedResult playBots(long seed) {
        return play(Yardstick.of(bundle, seed), new LinkedHashMap<>());
    }

    private SeedResult play(Yardstick yardstick, Map<Swap, Swap.Gain> gains) {
        Map<Bot, Map<Quantity, Double>> measured = new EnumMap<>(Bot.class);
        SeedResult result = new SeedResult(
                yardstick.seed(), measured, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), gains);
        for (Bot bot : Bot.values()) {
            BotRun played = BotPlay.of(bundle, yardstick.seed(), bot);
            measured.put(bot, measure(yardstick, played));
            result.offered().addAll(played.offered());
            played.run().transcript().events().forEach(event -> hear(event, result));
        }
        return result;
    }

    /** 100 minus what the naive bots score on average, over the seeds 1 to {@code seeds}. */
    public double difficulty(int seeds) {
        List<Double> scores = LongStream.rangeClosed(1, seeds)
                .mapToObj(this::naive)
                .flatMap(Collection::stream)
                .toList();
        return 100 - Spread.of(scores).mean();
    }

    private List<Double> naive(long seed) {
        Yardstick yardstick = Yardstick.of(bundle, seed);
        return Bot.NAIVE.stream()
                .map(bot -> BotPlay.of(bundle, seed, bot))
                .map(played ->
                        (double) yardstick.debrief(played.decisions()).score().total())
                .toList();
    }

    private static void hear(Event event, SeedResult result) {
        if (event instanceof Event.BeatHappened beat) {
            result.beats().add(beat.beat());
        } else if (event instanceof Event.Resolved resolved) {
            result.resolved().add(resolved.incident());
        }
    }

    private static Map<Quantity, Double> measure(Yardstick yardstick, BotRun played) {
        Debrief debrief = yardstick.debrief(played.decisions());
        Simulation run = played.run();
        Map<Quantity, Double> measured = new EnumMap<>(Quantity.class);
        measured.put(Quantity.SCORE, (double) debrief.score().total());
        measured.put(Quantity.CRAFT, (double) debrief.score().craft().points());
        measured.put(Quantity.TIMING, (double) debrief.score().timing().points());
        measured.put(Quantity.OUTCOME, (double) debrief.score().outcome().points());
        measured.put(Quantity.WIND, (double) run.transcript().highestWind());
        measured.put(Quantity.STANDING, run.damage().standing() / THOUSAND);
        measured.put(Quantity.COMMENTS, (double) debrief.crowd().size());
        return measured;
    }
}
