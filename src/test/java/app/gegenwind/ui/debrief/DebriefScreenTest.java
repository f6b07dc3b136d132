package app.gegenwind.ui.debrief;

import static app.gegenwind.ui.debrief.Stories.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DebriefScreenTest {
    @Test
    void theModelPlanIsPraisedAndItsPartsAddUp() {
        DebriefScreen screen = screen("late-parcel", "model", Language.EN);

        assertThat(screen.verdict().total()).isGreaterThanOrEqualTo(80);
        assertThat(screen.verdict().says()).isEqualTo("You kept the wind down.");
        assertThat(screen.verdict().parts())
                .hasSize(3)
                .allMatch(p -> p.points().contains(" / ") && !p.formula().isBlank());
        assertThat(screen.verdict().redLines()).isEmpty();
        assertThat(screen.facts()).isEqualTo("Nordkorb · Friday, 16:30 to 20:30 · seed 7");
        assertThat(screen.lessons().keep()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void silenceIsExplainedByWhoWaited() {
        DebriefScreen screen = screen("late-parcel", "silence", Language.EN);

        assertThat(screen.decisions()).isEmpty();
        assertThat(screen.verdict().says()).isEqualTo("This one got away from you.");
        assertThat(screen.silences())
                .isNotEmpty()
                .first()
                .satisfies(s -> assertThat(s.waited().text()).isEqualTo("never answered"));
        assertThat(screen.silences())
                .anyMatch(s -> s.followed().count().contains("came because of the wait")
                        && !s.followed().comments().isEmpty());
        assertThat(screen.verdict().avoided().percent()).contains(0);
        assertThat(screen.lessons().change()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void anAnswerShowsItsMovesItsEvidenceItsLessonAndWhatElseWasOnOffer() {
        Decided jana = screen("late-parcel", "model", Language.EN).decisions().stream()
                .filter(d -> d.title().equals("Answered Jana K."))
                .findFirst()
                .orElseThrow();

        assertThat(jana.time()).startsWith("16:");
        assertThat(jana.moves()).contains(",");
        assertThat(jana.worth().text()).isEqualTo("helped");
        assertThat(jana.proofs())
                .isNotEmpty()
                .allMatch(p -> !p.reason().isBlank() && !p.competency().isBlank());
        assertThat(jana.teaches()).isNotBlank();
        assertThat(jana.others()).isNotEmpty().allMatch(o -> !o.teaches().isBlank());
    }

    @Test
    void theTableSaysWhatTheCurvesDraw() {
        Curves curves = screen("late-parcel", "model", Language.EN).curves();

        assertThat(curves.drawing().curves())
                .extracting(Curves.Curve::name)
                .containsExactly("you", "empty desk", "model answer");
        assertThat(curves.rows()).hasSize(9);
        assertThat(curves.rows().getFirst()).isEqualTo(new Curves.Row("16:30", 100, 100, 100));
        assertThat(curves.rows().getLast().silence())
                .isLessThan(curves.rows().getLast().yours());
        assertThat(curves.drawing().markers()).isNotEmpty();
        assertThat(curves.summary()).contains("of 100");
    }

    @Test
    void aRedLineIsNamed() {
        Bundle bundle = LIBRARY.find("late-parcel").orElseThrow();
        Optional<String> crossing = bundle.plans().keySet().stream()
                .filter(plan -> Stories.story("late-parcel", plan, Language.EN)
                        .debrief()
                        .score()
                        .redLine())
                .findFirst();

        assertThat(crossing).as("a shipped plan crosses a red line").isPresent();
        DebriefScreen screen = screen("late-parcel", crossing.orElseThrow(), Language.DE);
        assertThat(screen.verdict().says()).isEqualTo("Eine rote Linie wurde überschritten.");
        assertThat(screen.verdict().redLines()).isNotEmpty();
        assertThat(screen.verdict().total()).isLessThanOrEqualTo(30);
    }

    @Test
    void theNextScenarioIsOfferedOnlyIfItIsAnother() {
        Story story = Stories.story("late-parcel", "model", Language.EN);

        assertThat(Stories.screen(story, Optional.of("late-parcel"), List.of()).next())
                .isEmpty();
        assertThat(Stories.screen(story, Optional.of("first-shift"), List.of()).next())
                .map(DebriefScreen.Next::label)
                .contains("Next: The first shift");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPlanOfEveryScenarioCanBeExplained(Language language) {
        for (Bundle bundle : LIBRARY.bundles()) {
            for (String plan : bundle.plans().keySet()) {
                DebriefScreen screen = screen(bundle.id(), plan, language);
                assertThat(texts(screen)).as(bundle.id() + "/" + plan).allMatch(t -> !t.isBlank() && !t.contains("{"));
            }
        }
    }

    private static List<String> texts(DebriefScreen screen) {
        return Stream.of(
                        List.of(
                                screen.title(),
                                screen.verdict().says(),
                                screen.verdict().because(),
                                screen.verdict().avoided().says()),
                        screen.lessons().keep(),
                        screen.lessons().change(),
                        screen.verdict().redLines(),
                        screen.decisions().stream().map(Decided::title).toList(),
                        screen.decisions().stream()
                                .flatMap(d -> d.proofs().stream())
                                .map(Proof::reason)
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    private static DebriefScreen screen(String scenario, String plan, Language language) {
        return Stories.screen(Stories.story(scenario, plan, language));
    }
}
