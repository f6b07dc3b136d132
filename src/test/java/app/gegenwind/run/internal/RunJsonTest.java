package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.CrowdComment;
import app.gegenwind.assessment.Debrief;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Timed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
                Arguments.of("{'decision':'unschedule','post':'friday-fun'}", new Decision.Unschedule("friday-fun")),
                Arguments.of(
                        "{'decision':'compose','post':'friday-fun','wording':['why'],'hashtags':['BrotLiebe'],'marks':['alt-text']}",
                        new Decision.Compose(
                                "friday-fun", List.of("why"), List.of("BrotLiebe"), List.of(Mark.ALT_TEXT))),
                Arguments.of("{'decision':'submit','post':'friday-fun'}", new Decision.Submit("friday-fun")),
                Arguments.of(
                        "{'decision':'schedule','post':'friday-fun','slot':90000}",
                        new Decision.Schedule("friday-fun", 90_000)),
                Arguments.of("{'decision':'engage','post':'friday-fun'}", new Decision.Engage("friday-fun")),
                Arguments.of("{'decision':'pause'}", new Decision.Pause()),
                Arguments.of("{'decision':'continue'}", new Decision.Continue()),
                Arguments.of("{'decision':'pace','percent':25}", new Decision.Pace(25)),
                Arguments.of("{'decision':'skip'}", new Decision.Skip()),
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

    @Test
    void readsWhyEachCommentWasWritten() {
        List<Cause> causes = List.of(
                new Cause.Script(),
                new Cause.Decided(3),
                new Cause.Silence(),
                new Cause.Joined("press"),
                new Cause.Posted("friday-fun"),
                new Cause.Broken());
        List<CrowdComment> crowd = causes.stream()
                .map(c -> new CrowdComment(1, "anna", 0, 1, 90_000, Stance.ASKS, 2, c, true, OptionalLong.of(60_000)))
                .toList();
        var debrief = Debrief.of(SmallScenario.bundle(), 7, List.of());
        var told = new Debrief(
                debrief.score(),
                debrief.outcome(),
                debrief.evidence(),
                debrief.decisions(),
                debrief.waits(),
                debrief.curves(),
                crowd,
                Optional.empty());

        assertThat(causes.stream().<Class<?>>map(Cause::getClass))
                .containsExactlyInAnyOrderElementsOf(leaves(Cause.class).toList());
        assertThat(RunJson.debrief(RunJson.write(told))).isEqualTo(told);
    }

    /** As it stands in people's records: a name in that file never changes. */
    @Test
    void readsTheRecordsOfEngine1() throws IOException {
        var debrief = RunJson.debrief(Files.readString(Path.of("src/test/resources/records/engine-1/debrief.json")));

        assertThat(debrief.crowd())
                .extracting(CrowdComment::cause)
                .containsExactly(
                        new Cause.Script(),
                        new Cause.Decided(1),
                        new Cause.Silence(),
                        new Cause.Joined("press"),
                        new Cause.Posted("friday-fun"),
                        new Cause.Broken());
        assertThat(debrief.crowd().get(1).quiet()).hasValue(60_000);
        assertThat(debrief.evidence()).hasSize(5);
        assertThat(RunJson.debrief(RunJson.write(debrief))).isEqualTo(debrief);
    }

    @Test
    void readsADebriefFromBeforeCommentsWereKept() {
        var debrief = Debrief.of(SmallScenario.bundle(), 7, List.of());
        String before = RunJson.write(debrief).replaceFirst(",\"crowd\":.*]", "");

        assertThat(before).doesNotContain("crowd");
        assertThat(RunJson.debrief(before).crowd()).isEmpty();
        assertThat(RunJson.debrief(before).score()).isEqualTo(debrief.score());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(RunJsonTest::leaves)
                : Stream.of(type);
    }
}
