package app.gegenwind.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.assessment.Debrief;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.simulation.PlanPlay;
import app.gegenwind.ui.shell.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DebriefScreenTest {
    private static final Library LIBRARY = Library.open(Path.of("scenarios"));
    private static final long SEED = 7;

    @Test
    void theModelPlanIsPraisedAndItsPartsAddUp() {
        DebriefScreen screen = screen("late-parcel", "model", Language.EN);

        assertThat(screen.total()).isGreaterThanOrEqualTo(80);
        assertThat(screen.verdict()).isEqualTo("You kept the wind down.");
        assertThat(screen.parts())
                .hasSize(3)
                .allMatch(p -> p.points().contains(" / ") && !p.formula().isBlank());
        assertThat(screen.redLines()).isEmpty();
        assertThat(screen.facts()).isEqualTo("Friday, 16:30 to 20:30 · seed 7");
        assertThat(screen.keep()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void silenceIsExplainedByWhoWaited() {
        DebriefScreen screen = screen("late-parcel", "silence", Language.EN);

        assertThat(screen.decisions()).isEmpty();
        assertThat(screen.verdict()).isEqualTo("This one got away from you.");
        assertThat(screen.silences())
                .isNotEmpty()
                .first()
                .satisfies(s -> assertThat(s.waited().text()).isEqualTo("never answered"));
        assertThat(screen.silences()).anyMatch(s -> s.followed().contains("because of the silence"));
        assertThat(screen.avoided().percent()).contains(0);
        assertThat(screen.change()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
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
                .filter(plan -> debrief(bundle, plan).score().redLine())
                .findFirst();

        assertThat(crossing).as("a shipped plan crosses a red line").isPresent();
        DebriefScreen screen = screen("late-parcel", crossing.orElseThrow(), Language.DE);
        assertThat(screen.verdict()).isEqualTo("Eine rote Linie wurde überschritten.");
        assertThat(screen.redLines()).isNotEmpty();
        assertThat(screen.total()).isLessThanOrEqualTo(30);
    }

    @Test
    void theNextScenarioIsOfferedOnlyIfItIsAnother() {
        Bundle bundle = LIBRARY.find("late-parcel").orElseThrow();
        Debrief debrief = debrief(bundle, "model");

        assertThat(of(bundle, debrief, Optional.of(bundle), Language.EN).next()).isEmpty();
        assertThat(of(bundle, debrief, LIBRARY.find("first-shift"), Language.EN).next())
                .map(DebriefScreen.Next::label)
                .contains("Next: The first shift");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPlanOfEveryScenarioCanBeExplained(Language language) {
        for (Bundle bundle : LIBRARY.bundles()) {
            for (String plan : bundle.plans().keySet()) {
                DebriefScreen screen = of(bundle, debrief(bundle, plan), Optional.empty(), language);
                assertThat(texts(screen)).as(bundle.id() + "/" + plan).allMatch(t -> !t.isBlank() && !t.contains("{"));
            }
        }
    }

    private static List<String> texts(DebriefScreen screen) {
        return java.util.stream.Stream.of(
                        List.of(
                                screen.title(),
                                screen.verdict(),
                                screen.because(),
                                screen.avoided().says()),
                        screen.keep(),
                        screen.change(),
                        screen.redLines(),
                        screen.decisions().stream().map(Decided::title).toList(),
                        screen.decisions().stream()
                                .flatMap(d -> d.proofs().stream())
                                .map(Decided.Proof::reason)
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    private static DebriefScreen screen(String scenario, String plan, Language language) {
        Bundle bundle = LIBRARY.find(scenario).orElseThrow();
        return of(bundle, debrief(bundle, plan), Optional.empty(), language);
    }

    private static DebriefScreen of(Bundle bundle, Debrief debrief, Optional<Bundle> next, Language language) {
        var header = new RunHeader(
                new RunId(new UUID(7, 7)),
                new PersonId(new UUID(0, 1)),
                new RunHeader.Setup(bundle.id(), bundle.hash(), SEED, 1),
                Instant.EPOCH,
                new RunState.Finished(debrief.score().total()));
        return DebriefScreen.of(bundle, header, debrief, next, new Words(language));
    }

    private static Debrief debrief(Bundle bundle, String plan) {
        return Debrief.of(
                bundle, SEED, PlanPlay.of(bundle, SEED, bundle.plan(plan)).decisions());
    }
}
