package app.gegenwind.report;

import app.gegenwind.report.internal.BalanceFile;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.workbench.Balance;
import app.gegenwind.workbench.Quantity;
import app.gegenwind.workbench.SeedResult;
import app.gegenwind.workbench.Spread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The balance that lies beside a scenario as {@value #FILE}: what bots scored on one version of it, told by its hash, and by one engine.
 *
 * @param seed the first of {@code runs} seeds
 * @param sure share of the model's runs that score {@link Balance#SURE} or more
 * @param difficulty 100 minus what the naive bots score on average
 * @param bots scores by the bot's id
 * @param findings what is wrong or doubtful, but for what depends on other scenarios ({@code GW110})
 */
public record KeptBalance(
        String scenario,
        String hash,
        String engine,
        long seed,
        int runs,
        double sure,
        double difficulty,
        Map<String, Score> bots,
        List<Found> findings) {

    public static final String FILE = "balance.json";

    /** What one bot scored over all runs. */
    public record Score(double median, double mean) {}

    /** A finding without its place, which moves with every edit. */
    public record Found(String code, String message) {
        boolean isWarning() {
            return Arrays.stream(Diagnostic.values())
                    .anyMatch(known -> known.code().equals(code) && known.severity() == Finding.Severity.WARNING);
        }
    }

    /** What a kept balance says about the scenario as it is now. */
    public enum State {
        /** Nothing keeps it from being fair. */
        FAIR,
        /** It has errors. */
        UNFAIR,
        /** The scenario, a table or the engine has changed since. */
        OUTDATED,
        /** Nobody has measured it. */
        UNKNOWN
    }

    /** What was played on seeds from {@code seed} on. */
    public static KeptBalance of(Bundle bundle, long seed, Balance balance) {
        return new KeptBalance(
                bundle.id(),
                bundle.hash(),
                Simulation.ENGINE,
                seed,
                balance.runs(),
                rounded(balance.sure()),
                rounded(balance.difficulty().points()),
                scores(balance.bots()),
                balance.findings().stream()
                        .filter(finding -> !finding.code().equals(Diagnostic.OFF_LEVEL.code()))
                        .map(finding -> new Found(finding.code(), finding.message()))
                        .toList());
    }

    /** The scores of bots alone, by id. */
    public static Map<String, Score> scores(List<SeedResult> seeds) {
        return scores(Balance.figures(seeds));
    }

    /** What lies beside a scenario of that folder; empty if nothing does, or nothing that can be read. */
    public static Optional<KeptBalance> find(Path scenarios, String scenario) {
        return BalanceFile.read(scenarios.resolve(scenario).resolve(FILE));
    }

    /** How the scenario stands by what lies beside it in that folder. */
    public static State state(Path scenarios, Bundle bundle) {
        return find(scenarios, bundle.id()).map(kept -> kept.state(bundle)).orElse(State.UNKNOWN);
    }

    /** Puts it beside the scenario of that folder, in place of the one before. */
    public void keep(Path scenarios) throws IOException {
        BalanceFile.write(scenarios.resolve(scenario).resolve(FILE), this);
    }

    public State state(Bundle bundle) {
        if (!hash.equals(bundle.hash()) || !engine.equals(Simulation.ENGINE)) {
            return State.OUTDATED;
        }
        return findings.stream().allMatch(Found::isWarning) ? State.FAIR : State.UNFAIR;
    }

    private static Map<String, Score> scores(Map<Bot, Map<Quantity, Spread>> bots) {
        Map<String, Score> scores = new LinkedHashMap<>();
        bots.forEach((bot, figures) -> {
            Spread score = figures.get(Quantity.SCORE);
            scores.put(bot.id(), new Score(rounded(score.median()), rounded(score.mean())));
        });
        return scores;
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
