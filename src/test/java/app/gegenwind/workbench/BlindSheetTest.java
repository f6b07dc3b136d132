package app.gegenwind.workbench;

import static app.gegenwind.simulation.Stage.aScenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.workbench.BlindSheet.Choice;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlindSheetTest {
    private static final List<Bundle> SHIPPED =
            Library.open(Path.of("scenarios")).bundles();
    private static final BlindSheet ALL = BlindSheet.draw(SHIPPED, 1, 10_000);

    @Test
    void theAuthorsOwnIsAmongTheOptionsOfItsPlace() {
        assertThat(ALL.choices()).allSatisfy(choice -> {
            assertThat(choice.options()).hasSizeGreaterThan(1);
            assertThat(models(choice)).containsExactly(choice.options().get(choice.own()));
        });
    }

    /** What the author's own in that incident say, of those on the sheet. */
    private static List<String> models(Choice choice) {
        Bundle bundle = SHIPPED.stream()
                .filter(b -> b.id().equals(choice.scenario()))
                .findFirst()
                .orElseThrow();
        return bundle.scenario()
                .cast()
                .incidents()
                .get(choice.where().replaceAll(",.*", ""))
                .allReplies()
                .filter(reply -> reply.model())
                .map(reply -> reply.says().in(choice.language()))
                .filter(choice.options()::contains)
                .toList();
    }

    @Test
    void aSeedDrawsTheSameAndAnotherSomethingElse() {
        assertThat(BlindSheet.draw(SHIPPED, 7, 40)).isEqualTo(BlindSheet.draw(SHIPPED, 7, 40));
        assertThat(BlindSheet.draw(SHIPPED, 8, 40)).isNotEqualTo(BlindSheet.draw(SHIPPED, 7, 40));
        assertThat(BlindSheet.draw(SHIPPED, 7, 40).choices())
                .isEqualTo(BlindSheet.draw(SHIPPED, 7, 10_000).choices().subList(0, 40));
    }

    @Test
    void itsPlaceAmongTheOptionsTellsNothing() {
        Map<Integer, Long> threes = ALL.choices().stream()
                .filter(choice -> choice.options().size() == 3)
                .collect(Collectors.groupingBy(Choice::own, Collectors.counting()));
        long all = threes.values().stream().mapToLong(n -> n).sum();

        assertThat(threes.values())
                .hasSize(3)
                .allSatisfy(n -> assertThat(n / (double) all).isCloseTo(1 / 3.0, within(4 * Math.sqrt(2 / 9.0 / all))));
    }

    @Test
    void whoeverAlwaysTakesTheFirstFindsAsManyAsChance() {
        Map<Integer, Integer> first =
                IntStream.range(0, ALL.choices().size()).boxed().collect(Collectors.toMap(choice -> choice, _ -> 0));
        double variance = ALL.choices().stream()
                .mapToDouble(choice -> choice.chance() * (1 - choice.chance()))
                .sum();

        assertThat((double) ALL.hits(first(ALL.choices().size())))
                .isCloseTo(ALL.chance(), within(4 * Math.sqrt(variance)));
    }

    @Test
    void theBarIsChanceAndTenPoints() {
        var sheet = new BlindSheet(List.of(choice(0), choice(1), choice(1)));

        assertThat(sheet.chance()).isCloseTo(1.5, within(1e-9));
        assertThat(sheet.bar()).isCloseTo(1.8, within(1e-9));
        assertThat(sheet.hits(Map.of(0, 0, 1, 0))).isEqualTo(1);
        assertThat(sheet.hits(Map.of())).isZero();
    }

    @Test
    void whoeverFindsJustAsManyAsTheBarHasNotBeenTold() {
        Choice three = new Choice("pot", "tom", Language.EN, List.of("yes", "no", "maybe"), 0);
        var sheet = new BlindSheet(Collections.nCopies(60, three));

        assertThat(sheet.isGivenAway(first(26))).isFalse();
        assertThat(sheet.isGivenAway(first(27))).isTrue();
    }

    /** The first option of so many choices. */
    private static Map<Integer, Integer> first(int choices) {
        return IntStream.range(0, choices).boxed().collect(Collectors.toMap(choice -> choice, _ -> 0));
    }

    private static Choice choice(int own) {
        return new Choice("pot", "tom", Language.EN, List.of("yes", "no"), own);
    }

    @Test
    void aScenarioWithoutRepliesOfTheAuthorHasNothingToDraw() {
        assertThat(BlindSheet.draw(List.of(aScenario().build()), 1, 40).choices())
                .isEmpty();
    }
}
