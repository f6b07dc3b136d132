package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Timed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RunJsonTest {

    /** What stands in people's logs: a line here is only ever added. */
    static Stream<Arguments> log() {
        return Stream.of(
                Arguments.of(
                        "{'decision':'answer','incident':'anna','reply':'sorry'}",
                        new Decision.Answer("anna", "sorry")),
                Arguments.of(
                        "{'decision':'moderate','incident':'anna','message':'7ef0','tool':'hide'}",
                        new Decision.Moderate("anna", "7ef0", Move.HIDE)),
                Arguments.of("{'decision':'ignore','incident':'anna'}", new Decision.Ignore("anna")),
                Arguments.of("{'decision':'ask','fact':'carrier-status'}", new Decision.Ask("carrier-status")),
                Arguments.of("{'decision':'escalate','incident':'anna'}", new Decision.Escalate("anna")),
                Arguments.of("{'decision':'pause-queue'}", new Decision.PauseQueue()),
                Arguments.of("{'decision':'resume-queue'}", new Decision.ResumeQueue()),
                Arguments.of("{'decision':'stop-post','post':'friday-fun'}", new Decision.StopPost("friday-fun")),
                Arguments.of("{'decision':'pause'}", new Decision.Pause()),
                Arguments.of("{'decision':'continue'}", new Decision.Continue()),
                Arguments.of("{'decision':'pace','percent':25}", new Decision.Pace(25)),
                Arguments.of("{'decision':'abandon'}", new Decision.Abandon()));
    }

    @ParameterizedTest
    @MethodSource("log")
    void writesAndReadsADecisionByItsOwnName(String json, Decision decision) {
        String stored = json.replace('\'', '"');

        assertThat(RunJson.write(decision)).isEqualTo(stored);
        assertThat(RunJson.decision(stored)).isEqualTo(decision);
    }

    @Test
    void knowsEveryDecision() {
        Stream<Class<?>> written = log().map(line -> line.get()[1].getClass());

        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(leaves(Decision.class).toList());
    }

    @Test
    void readsADebriefAsItWas() {
        var debrief = Debrief.of(
                SmallScenario.bundle(),
                7,
                List.of(
                        new Timed(61_000, new Decision.Answer("anna", "template")),
                        new Timed(200_000, new Decision.Answer("ben", "yes"))));

        assertThat(debrief.evidence()).isNotEmpty();
        assertThat(debrief.decisions()).hasSize(2);
        assertThat(RunJson.debrief(RunJson.write(debrief))).isEqualTo(debrief);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(RunJsonTest::leaves)
                : Stream.of(type);
    }
}
