package app.gegenwind.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Cast;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.PlanPlay.Played;
import app.gegenwind.simulation.Timed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebriefTest {
    private static final Bundle PARCEL = Shipped.scenario("late-parcel");

    @ParameterizedTest
    @ValueSource(strings = {"first-shift", "late-parcel", "pay-day-outage"})
    void aReplyThatLostItsModelMarkScoresTheSame(String id) {
        Bundle marked = Shipped.scenario(id);
        Bundle unmarked = withoutMarks(marked);
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
        Played played = Shipped.play(PARCEL, "boilerplate", 4);
        Debrief debrief = Debrief.of(PARCEL, 4, played.decisions());
        int byDecision =
                debrief.decisions().stream().mapToInt(Debrief.Step::followed).sum();
        int bySilence =
                debrief.waits().stream().mapToInt(Debrief.Wait::followed).sum();
        long all = played.run().transcript().events().stream()
                .filter(e -> e instanceof Event.CommentPosted)
                .count();
        assertThat(byDecision + bySilence).isPositive().isLessThanOrEqualTo((int) all);
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

    private static Bundle withoutMarks(Bundle b) {
        Scenario s = b.scenario();
        Cast c = s.cast();
        Map<String, Incident> incidents = new LinkedHashMap<>();
        c.incidents().forEach((id, i) -> incidents.put(id, withoutMarks(i)));
        Cast cast = new Cast(c.people(), incidents, c.facts(), c.beats(), c.posts(), c.lines());
        Scenario scenario =
                new Scenario(s.id(), s.languages(), s.headline(), s.level(), s.trains(), s.clock(), s.brand(), cast);
        return new Bundle(scenario, b.tables(), b.plans(), b.sources(), b.hash());
    }

    private static Incident withoutMarks(Incident i) {
        List<Incident.PrivateStep> steps = i.answers().steps().stream()
                .map(step -> new Incident.PrivateStep(step.they(), step.after(), withoutMarks(step.replies())))
                .toList();
        return new Incident(
                i.id(),
                i.opens(),
                i.topic(),
                i.platform(),
                i.place(),
                i.from(),
                i.says(),
                i.thanks(),
                i.nature(),
                i.spread(),
                i.spill(),
                new Incident.Answers(withoutMarks(i.answers().replies()), steps));
    }

    private static Map<String, Reply> withoutMarks(Map<String, Reply> replies) {
        Map<String, Reply> plain = new LinkedHashMap<>();
        replies.forEach((id, r) ->
                plain.put(id, new Reply(r.id(), r.says(), r.moves(), false, r.teaches(), r.then(), r.conditions())));
        return plain;
    }
}
