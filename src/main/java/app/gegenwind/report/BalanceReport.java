package app.gegenwind.report;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.workbench.Balance;
import app.gegenwind.workbench.Giveaway;
import app.gegenwind.workbench.Quantity;
import app.gegenwind.workbench.Spread;
import app.gegenwind.workbench.Swap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A balance in words and numbers, as {@code balance --json} prints it; numbers to a thousandth. */
public record BalanceReport(
        String scenario,
        String hash,
        String engine,
        long seed,
        int runs,
        List<Player> bots,
        Model model,
        List<Swapped> swaps,
        GivenAway giveaway,
        Difficulty difficulty,
        Reading reading,
        List<FindingLine> findings) {

    public record Player(String bot, String says, Map<String, Range> figures) {}

    /** @param p10 a tenth of the runs has this or less; {@code p90} nine tenths */
    public record Range(double median, double mean, double p10, double p90) {
        static Range of(Spread spread) {
            return new Range(round(spread.median()), round(spread.mean()), round(spread.low()), round(spread.high()));
        }
    }

    /** @param sure share of its runs with 80 points or more */
    public record Model(double sure) {}

    public record Swapped(String incident, String model, String reply, int runs, double points, double saved) {
        static Swapped of(Swap.Summary s) {
            Swap swap = s.swap();
            return new Swapped(
                    swap.incident(), swap.model(), swap.reply(), s.runs(), round(s.points()), round(s.saved()));
        }
    }

    public record GivenAway(int choices, double place, List<In> languages) {
        static GivenAway of(Giveaway g) {
            return new GivenAway(
                    g.choices(),
                    round(g.place()),
                    g.languages().stream().map(In::of).toList());
        }
    }

    public record In(String language, double length, String word, boolean has, double hits, double chance) {
        static In of(Giveaway.InLanguage in) {
            var tell = in.tell();
            return new In(
                    in.language().code(),
                    round(in.length()),
                    tell.word(),
                    tell.has(),
                    round(tell.hits()),
                    round(tell.chance()));
        }
    }

    public record Difficulty(String level, double points, List<Peer> peers) {}

    public record Peer(String scenario, String level, double points) {}

    public record Reading(long words, long minutes, double perMinute) {}

    /** @param place names the file of a finding as its reader would */
    public static BalanceReport of(Bundle bundle, long seed, Balance balance, UnaryOperator<String> place) {
        return new BalanceReport(
                bundle.id(),
                bundle.hash(),
                Simulation.ENGINE,
                seed,
                balance.runs(),
                Arrays.stream(Bot.values()).map(bot -> player(balance, bot)).toList(),
                new Model(round(balance.sure())),
                balance.swaps().stream().map(Swapped::of).toList(),
                GivenAway.of(balance.giveaway()),
                difficulty(balance.difficulty()),
                reading(balance.load()),
                balance.findings().stream().map(f -> line(f, place)).toList());
    }

    private static Player player(Balance balance, Bot bot) {
        Map<String, Range> figures = new LinkedHashMap<>();
        for (Quantity quantity : Quantity.values()) {
            figures.put(quantity.id(), Range.of(balance.of(bot, quantity)));
        }
        return new Player(bot.id(), bot.says(), figures);
    }

    private static Difficulty difficulty(Balance.Difficulty of) {
        return new Difficulty(
                of.level().id(),
                round(of.points()),
                of.peers().stream()
                        .map(p -> new Peer(p.id(), p.level().id(), round(p.difficulty())))
                        .toList());
    }

    private static Reading reading(Balance.Load load) {
        return new Reading(load.words(), load.minutes(), round(load.perMinute()));
    }

    private static FindingLine line(Finding f, UnaryOperator<String> place) {
        return FindingLine.of(
                new Finding(place.apply(f.file()), f.line(), f.column(), f.code(), f.severity(), f.message()));
    }

    public String json() {
        return JsonText.of(this);
    }

    private static double round(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
