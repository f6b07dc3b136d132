package app.gegenwind.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.ExampleFolder;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.vocabulary.Bot;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/balance.md} shows what lies beside the shipped scenarios. */
class BalancePaperTest {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final String HEAD = """
            | scenario | level | model: sure | median | best other | random | longest | shortest | first | difficulty |
            |---|---|--:|--:|---|--:|--:|--:|--:|--:|
            """;

    @Test
    void thePaperShowsWhatWasKept() {
        String rows = Library.open(SCENARIOS).bundles().stream()
                .sorted(Comparator.comparing(bundle -> bundle.scenario().level()))
                .map(BalancePaperTest::row)
                .collect(Collectors.joining());

        assertThat(ExampleFolder.read(Path.of("docs/balance.md"))).contains(HEAD + rows);
    }

    private static String row(Bundle bundle) {
        KeptBalance kept = KeptBalance.find(SCENARIOS, bundle.id()).orElseThrow();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f %% | %.0f | %s | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                bundle.id(),
                bundle.scenario().level().id(),
                100 * kept.sure(),
                kept.bots().get(Bot.MODEL.id()).median(),
                bestOther(kept),
                mean(kept, Bot.RANDOM),
                mean(kept, Bot.LONGEST),
                mean(kept, Bot.SHORTEST),
                mean(kept, Bot.FIRST),
                kept.difficulty());
    }

    private static double mean(KeptBalance kept, Bot bot) {
        return kept.bots().get(bot.id()).mean();
    }

    private static String bestOther(KeptBalance kept) {
        return kept.bots().entrySet().stream()
                .filter(bot -> !bot.getKey().equals(Bot.MODEL.id()))
                .max(Comparator.comparingDouble(bot -> bot.getValue().median()))
                .map(Map.Entry::getKey)
                .map(bot -> String.format(
                        Locale.ROOT, "%s %.0f", bot, kept.bots().get(bot).median()))
                .orElseThrow();
    }
}
