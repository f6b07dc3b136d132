package app.gegenwind.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.script.BotOrder;
import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.workbench.Balance;
import app.gegenwind.workbench.Bench;
import app.gegenwind.workbench.Quantity;
import app.gegenwind.workbench.SeedResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped scenario keeps the bars of {@code docs/balance.md} on 200 seeds, and the balance beside it is true. */
class ShippedBalanceTest {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Library LIBRARY = Library.open(SCENARIOS);
    private static final int RUNS = 200;

    static List<String> scenarios() {
        return LIBRARY.bundles().stream().map(Bundle::id).toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void itsBotsFinishAsTheBarsAndTheAuthorSay(String id) {
        Bundle bundle = LIBRARY.find(id).orElseThrow();
        Bench bench = Bench.of(bundle);
        List<SeedResult> seeds = LongStream.rangeClosed(1, RUNS)
                .parallel()
                .mapToObj(bench::playBots)
                .toList();
        Map<String, KeptBalance.Score> scores = KeptBalance.scores(seeds);
        SoftAssertions.assertSoftly(soft -> {
            soft.assertThat(sure(seeds)).isGreaterThanOrEqualTo(Balance.MOSTLY);
            checkMargin(soft, scores);
            checkNaive(soft, scores);
            checkOrder(soft, bundle, scores);
            soft.assertThat(KeptBalance.find(SCENARIOS, id).orElseThrow().bots())
                    .as("balance.json: write it anew with 'gegenwind balance %s --keep'", id)
                    .isEqualTo(scores);
        });
    }

    private static double sure(List<SeedResult> seeds) {
        return seeds.stream()
                .mapToDouble(seed -> seed.runs().get(Bot.MODEL).get(Quantity.SCORE) >= Balance.SURE ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static void checkMargin(SoftAssertions soft, Map<String, KeptBalance.Score> scores) {
        double model = scores.get(Bot.MODEL.id()).median();
        scores.forEach((bot, score) -> {
            if (!bot.equals(Bot.MODEL.id())) {
                soft.assertThat(score.median()).as(bot).isLessThanOrEqualTo(model - Balance.MARGIN);
            }
        });
    }

    private static void checkNaive(SoftAssertions soft, Map<String, KeptBalance.Score> scores) {
        double random = scores.get(Bot.RANDOM.id()).mean();
        Bot.NAIVE.forEach(bot -> soft.assertThat(scores.get(bot.id()).mean())
                .as(bot.id())
                .isBetween(random - Balance.ALIKE, random + Balance.ALIKE));
    }

    private static void checkOrder(SoftAssertions soft, Bundle bundle, Map<String, KeptBalance.Score> scores) {
        List<Bot> order = bundle.scenario().bots().map(BotOrder::order).orElse(List.of());
        soft.assertThat(order).as("the order its author declares").hasSizeGreaterThanOrEqualTo(4);
        for (int i = 1; i < order.size(); i++) {
            soft.assertThat(scores.get(order.get(i).id()).median())
                    .as("%s after %s", order.get(i).id(), order.get(i - 1).id())
                    .isLessThanOrEqualTo(scores.get(order.get(i - 1).id()).median());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theBalanceBesideItIsOfThisVersionAndFindsNoError(String id) {
        assertThat(KeptBalance.state(SCENARIOS, LIBRARY.find(id).orElseThrow()))
                .as("balance.json: write it anew with 'gegenwind balance %s --keep'", id)
                .isEqualTo(KeptBalance.State.FAIR);
    }

    @Test
    void aHigherLevelIsNotClearlyEasier() {
        List<Bundle> bundles = LIBRARY.bundles();
        for (Bundle lower : bundles) {
            bundles.stream()
                    .filter(higher ->
                            higher.scenario().level().compareTo(lower.scenario().level()) > 0)
                    .forEach(higher -> assertThat(difficulty(higher))
                            .as("%s, beside %s", higher.id(), lower.id())
                            .isGreaterThanOrEqualTo(difficulty(lower) - Balance.ALIKE));
        }
    }

    private static double difficulty(Bundle bundle) {
        return KeptBalance.find(SCENARIOS, bundle.id()).orElseThrow().difficulty();
    }
}
