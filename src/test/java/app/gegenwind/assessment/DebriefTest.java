package app.gegenwind.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.PlanPlay.Played;
import app.gegenwind.simulation.Timed;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebriefTest {
    private static final Bundle PARCEL = Shipped.scenario("late-parcel");

    @ParameterizedTest
    @ValueSource(strings = {"first-shift", "late-parcel", "pay-day-outage"})
    void aReplyThatLostItsModelMarkScoresTheSame(String id) {
        Bundle marked = Shipped.scenario(id);
        Bundle unmarked = Altered.withoutMarks(marked);
        for (String plan : marked.plans().keySet()) {
            Played played = Shipped.play(marked, plan, 5);
            assertThat(Debrief.of(unmarked, 5, played.decisions()))
                    .isEqualTo(Debrief.of(marked, 5, played.decisions()));
        }
    }

    @Test
    void aRedLineCapsTheRun() {
        Debrief debrief = debrief(PARCEL, "careless", 7);
        assertThat(debrief.score().redLine()).isTrue();
        assertThat(debrief.score().total()).isLessThanOrEqualTo(Score.RED_LINE_CAP);
    }

    @Test
    void theTotalIsTheSumOfItsParts() {
        for (long seed = 1; seed <= 20; seed++) {
            Score score = debrief(PARCEL, "boilerplate", seed).score();
            assertThat(score.total())
                    .isEqualTo(score.craft().points()
                            + score.timing().points()
                            + score.outcome().points());
            assertThat(score.craft().of()
                            + score.timing().of()
                            + score.outcome().of())
                    .isEqualTo(100);
        }
    }

    @Test
    void everyPieceOfEvidenceRestsOnARowOfTheTable() {
        for (String plan : PARCEL.plans().keySet()) {
            assertThat(debrief(PARCEL, plan, 3).evidence())
                    .allSatisfy(piece -> assertThat(PARCEL.tables().evidence().rows())
                            .anySatisfy(row -> assertThat(row.id()).isEqualTo(piece.row())));
        }
    }

    @Test
    void silenceIsEvidenceByOmissionAlone() {
        assertThat(Debrief.of(PARCEL, 3, List.of()).evidence())
                .isNotEmpty()
                .allMatch(e -> e.by() instanceof Evidence.Shown.Omitted && e.value() == 0);
    }

    @Test
    void commentsAreCountedOnceUnderTheirCause() {
        for (long seed = 1; seed <= 20; seed++) {
            Played played = Shipped.play(PARCEL, "boilerplate", seed);
            Debrief debrief = Debrief.of(PARCEL, seed, played.decisions());
            assertThat(debrief.sources().stream()
                            .flatMap(s -> s.comments().stream())
                            .map(CrowdComment::id))
                    .containsExactlyInAnyOrderElementsOf(written(played));
            assertThat(debrief.decisions())
                    .allSatisfy(step -> assertThat(step.followed())
                            .isEqualTo(size(debrief, s -> s.cause().equals(new Cause.Decided(step.number())))));
            assertThat(debrief.waits())
                    .allSatisfy(wait -> assertThat(wait.followed())
                            .isEqualTo(size(
                                    debrief,
                                    s -> s.cause() instanceof Cause.Silence
                                            && s.incident().equals(wait.incident()))));
        }
    }

    private static int size(Debrief debrief, Predicate<Source> which) {
        return debrief.sources().stream()
                .filter(which)
                .mapToInt(s -> s.comments().size())
                .sum();
    }

    private static List<Long> written(Played played) {
        return played.run().transcript().events().stream()
                .filter(Event.CommentPosted.class::isInstance)
                .map(e -> ((Event.CommentPosted) e).comment())
                .toList();
    }

    @Test
    void clockDecisionsAreNoSteps() {
        List<Timed> pauses = List.of(new Timed(1000, new Decision.Pause()), new Timed(1000, new Decision.Continue()));
        assertThat(Debrief.of(PARCEL, 1, pauses).decisions()).isEmpty();
    }

    @Test
    void theModelAvoidsAllAndSilenceNothingOfTheAvoidableDamage() {
        assertThat(debrief(PARCEL, Bundle.MODEL, 7).outcome().avoided()).hasValue(1.0);
        assertThat(debrief(PARCEL, Bundle.SILENCE, 7).outcome().avoided()).hasValue(0.0);
    }

    @Test
    void aDifferenceBelowTheFloorIsNotMeasurable() {
        assertThat(Outcome.of(500, Outcome.FLOOR - 1, 0).avoided()).isEmpty();
        assertThat(Outcome.of(0, Outcome.FLOOR, 0).avoided()).hasValue(1.0);
    }

    private static Debrief debrief(Bundle bundle, String plan, long seed) {
        return Debrief.of(bundle, seed, Shipped.play(bundle, plan, seed).decisions());
    }
}
