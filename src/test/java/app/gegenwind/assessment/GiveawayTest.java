package app.gegenwind.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Language;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The length of a reply of the shipped scenarios does not give away whether it is the author's own. */
class GiveawayTest {
    private static final double MOST = 0.4;

    static Stream<Bundle> scenarios() {
        return Shipped.LIBRARY.bundles().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theModelIsTheLongestInAtMostTwoOfFiveChoices(Bundle bundle) {
        for (Language language : Language.values()) {
            assertThat(share(bundle, (models, others) -> most(models, language) > most(others, language)))
                    .as(bundle.id() + " " + language)
                    .isLessThanOrEqualTo(MOST);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theModelIsTheShortestInAtMostTwoOfFiveChoices(Bundle bundle) {
        for (Language language : Language.values()) {
            assertThat(share(bundle, (models, others) -> least(models, language) < least(others, language)))
                    .as(bundle.id() + " " + language)
                    .isLessThanOrEqualTo(MOST);
        }
    }

    private static double share(Bundle bundle, BiPredicate<List<Reply>, List<Reply>> gives) {
        List<List<Reply>> choices = bundle.scenario().cast().incidents().values().stream()
                .flatMap(incident -> incident.choices().stream())
                .filter(c -> !models(c).isEmpty() && !others(c).isEmpty())
                .toList();
        long away =
                choices.stream().filter(c -> gives.test(models(c), others(c))).count();
        return away / (double) choices.size();
    }

    private static List<Reply> models(List<Reply> choice) {
        return choice.stream().filter(Reply::model).toList();
    }

    private static List<Reply> others(List<Reply> choice) {
        return choice.stream().filter(r -> !r.model()).toList();
    }

    private static int most(List<Reply> replies, Language language) {
        return replies.stream().mapToInt(r -> length(r, language)).max().orElseThrow();
    }

    private static int least(List<Reply> replies, Language language) {
        return replies.stream().mapToInt(r -> length(r, language)).min().orElseThrow();
    }

    private static int length(Reply reply, Language language) {
        return reply.says().in(language).length();
    }
}
