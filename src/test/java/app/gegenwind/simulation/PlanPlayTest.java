package app.gegenwind.simulation;

import static app.gegenwind.simulation.Stage.MINUTE;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.at;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.plan.Plan.When;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Tom opens at 0:05, is answered two minutes after an answer is begun, and is content with it three minutes later. */
class PlanPlayTest {

    private static final Decision YES = new Decision.Answer("tom", "yes");
    private static final Decision MORE = new Decision.Answer("tom", "more");
    private static final Reply.Conditions ONCE_RESOLVED =
            new Reply.Conditions(List.of(), List.of(), Optional.of(new Trigger.Resolved("tom")), OptionalLong.empty());
    private final List<Plan.Line> lines = new ArrayList<>();

    @Test
    void aLineAfterAnOpeningComesExactlyThen() {
        line(new When.AfterOpening("tom", 6 * MINUTE), YES);

        assertThat(play().decisions()).containsExactly(new Timed(at("0:11"), YES));
    }

    @Test
    void oneLineCanWaitForWhatAnotherBroughtAbout() {
        line(new When.AfterResolved("tom", 3 * MINUTE), MORE);
        line(new When.At(at("0:10")), YES);

        PlanPlay.Played played = play();

        long resolved = played.run().transcript().events().stream()
                .filter(e -> e instanceof Event.Resolved)
                .findFirst()
                .orElseThrow()
                .at();
        assertThat(played.decisions())
                .containsExactly(new Timed(at("0:10"), YES), new Timed(resolved + 3 * MINUTE, MORE));
    }

    @Test
    void aLineAfterAFactWaitsForTheColleague() {
        line(new When.At(at("0:10")), new Decision.Ask("carrier"));
        line(new When.AfterFact("carrier", MINUTE), YES);

        assertThat(play().decisions()).extracting(Timed::at).containsExactly(at("0:10"), at("0:31"));
    }

    @Test
    void atOneMomentTheWorldComesFirstAndThenTheFilesOrder() {
        line(new When.AfterOpening("tom", 0), YES);
        line(new When.At(at("0:05")), new Decision.Ask("carrier"));

        assertThat(play().decisions())
                .containsExactly(new Timed(at("0:05"), YES), new Timed(at("0:05"), new Decision.Ask("carrier")));
    }

    @Test
    void whatNeverComesIsSkippedAndRefusesNothing() {
        line(new When.AfterResolved("tom", MINUTE), MORE);
        line(new When.AfterOpening("tom", at("9:00")), YES);

        var played = play();

        assertThat(played.skipped()).extracting(Plan.Line::line).containsExactly(1, 2);
        assertThat(played.decisions()).isEmpty();
        assertThat(played.refused()).isEmpty();
    }

    @Test
    void aRefusedLineIsKeptWithItsReasonAndThePlayGoesOn() {
        line(new When.At(at("0:01")), YES);
        line(new When.At(at("0:10")), YES);
        line(new When.At(at("5:00")), MORE);

        var played = play();

        assertThat(played.refused())
                .extracting(r -> r.line().line(), r -> r.refusal().reason())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, Refusal.Reason.NOT_OPEN),
                        org.assertj.core.groups.Tuple.tuple(3, Refusal.Reason.ENDED));
        assertThat(played.decisions()).containsExactly(new Timed(at("0:10"), YES));
    }

    @Test
    void itsDecisionsReplayToTheSameTranscript() {
        line(new When.AfterOpening("tom", MINUTE), YES);
        line(new When.AfterResolved("tom", MINUTE), MORE);

        var played = play();
        var replayed = Simulation.replay(world(), 7, played.decisions(), Stage.LASTS);

        assertThat(played.run().ended()).isTrue();
        assertThat(replayed.transcript()).isEqualTo(played.run().transcript());
    }

    private PlanPlay.Played play() {
        return PlanPlay.of(world(), 7, new Plan("mine", lines, List.of()));
    }

    private void line(When when, Decision decision) {
        lines.add(new Plan.Line(when, decision, "a line", lines.size() + 1));
    }

    private static Bundle world() {
        return aScenario()
                .incident(incident("tom")
                        .kind(Kind.QUESTION)
                        .reply("yes", Move.ANSWER)
                        .reply("more", ONCE_RESOLVED, Move.THANK))
                .effect(Move.ANSWER, 1, 12, 2)
                .fact("carrier", "0:20")
                .build();
    }
}
