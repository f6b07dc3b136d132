package app.gegenwind.simulation;

import static app.gegenwind.simulation.APost.post;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.at;
import static app.gegenwind.simulation.Stage.clock;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.scenario.vocabulary.Format;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.scenario.vocabulary.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where quiet time ends in small worlds. At their pace a deadline calls ten minutes ahead. */
class SkipTest {
    @Test
    void aWaitingAuthorCallsWhenTheyWriteBeforeTheirPatienceEndsAndWhenItIsLost() {
        assertThat(skips(aScenario().incident(incident("jana")))).isEqualTo("""
                0:05 INCIDENT jana
                0:55 PATIENCE_ENDS jana
                1:05 PATIENCE_LOST jana
                4:00 ENDED""");
    }

    @Test
    void praiseCallsOnceAndIsInNoHurry() {
        assertThat(skips(aScenario().incident(incident("mia").kind(Kind.PRAISE))))
                .isEqualTo("""
                0:05 INCIDENT mia
                4:00 ENDED""");
    }

    @Test
    void whatTheTraineeDoesAndWhatGoesWellCallsNobody() {
        var stage = aScenario()
                .incident(incident("tom").kind(Kind.QUESTION).reply("yes", Move.ANSWER))
                .effect(Move.ANSWER, 1, 12, 2);

        assertThat(skips(stage, answer("0:10", "tom", "yes"))).isEqualTo("""
                4:00 ENDED""");
    }

    @Test
    void anAnswerUnderwayKeepsPatienceFromCalling() {
        var stage = aScenario().incident(incident("tom").reply("hm", Move.SIGN));

        assertThat(skips(stage, answer("0:50", "tom", "hm"))).isEqualTo("""
                4:00 ENDED""");
    }

    @Test
    void anAuthorWhoIsNotContentCallsAndWaitsAgain() {
        var stage = aScenario()
                .incident(incident("jana").replyAnsweredBack("no", Move.DENY))
                .effect(Move.DENY, 1, -20, -5);

        assertThat(skips(stage, answer("0:10", "jana", "no"))).isEqualTo("""
                0:17 AUTHOR jana
                1:07 PATIENCE_ENDS jana
                1:17 PATIENCE_LOST jana
                4:00 ENDED""");
    }

    @Test
    void aPrivateMessageCalls() {
        var stage = aScenario()
                .incident(incident("jana")
                        .reply("come", Move.INVITE_PRIVATE, Move.NEXT_STEP)
                        .step("0:04", "found", Move.NEXT_STEP))
                .effect(Move.NEXT_STEP, 1, 6, 0);

        assertThat(skips(stage, answer("0:08", "jana", "come"))).startsWith("""
                0:14 PRIVATE jana
                1:04 PATIENCE_ENDS jana""");
    }

    @Test
    void whoIsLeftAloneOnPurposeDoesNotCallAgain() {
        var stage = aScenario().incident(incident("jana"));

        assertThat(skips(stage, new Timed(at("0:10"), new Decision.Ignore("jana"))))
                .isEqualTo("4:00 ENDED");
    }

    @Test
    void aPromiseCallsBeforeItIsDueAndWhenItIsBroken() {
        var until = new Reply.Conditions(List.of(), List.of(), Optional.empty(), OptionalLong.of(at("1:00")));
        var stage = aScenario().incident(incident("jana").reply("later", until, Move.HOLDING));

        assertThat(skips(stage, answer("0:08", "jana", "later"))).isEqualTo("""
                1:00 PROMISE_DUE jana
                1:10 PROMISE_BROKEN jana
                4:00 ENDED""");
    }

    @Test
    void colleaguesFactsMediaAndPeopleOfTheStoryCall() {
        var stage = aScenario()
                .incident(incident("jana").kind(Kind.PRAISE))
                .person("rita", Influence.LARGE)
                .fact("stock", "0:30")
                .beat("boss", new Trigger.At(at("0:20")), new Beat.Action.Team("boss", Text.same("Well?")))
                .beat("press", new Trigger.At(at("0:50")), new Beat.Action.Report("Post", "delivery", Text.same("!")))
                .beat("tip", new Trigger.At(at("1:00")), new Beat.Action.Hint(Beat.Spot.INBOX, Text.same("Look")))
                .beat("quiet", new Trigger.At(at("1:10")), new Beat.Action.Publish("none-such"))
                .beat(
                        "rita",
                        new Trigger.At(at("1:20")),
                        new Beat.Action.Join("jana", "rita", Stance.DEFENDS, Text.same("no")))
                .post("none-such", at("3:00"), Tone.HELPFUL);

        assertThat(skips(stage, new Timed(at("0:10"), new Decision.Ask("stock"))))
                .startsWith("""
                0:20 TEAM boss
                0:40 FACT stock
                0:50 MEDIA press
                1:00 TEAM tip
                1:10 POST_OUT none-such
                1:20 PERSON jana""");
    }

    @Test
    void aPostCallsWhenItGoesOutAndWhenItIsNoticed() {
        var stage = aScenario().followers(Platform.INSTAGRAM, 100_000).post("cake", at("1:00"), Tone.HELPFUL);

        assertThat(skips(stage)).isEqualTo("""
                1:00 POST_OUT cake
                1:15 POST_NOTICED cake
                4:00 ENDED""");
    }

    @Test
    void aPostThatDoesNotGoOutCalls() {
        var stage = aScenario().post("cake", at("1:00"), Tone.HELPFUL);

        assertThat(skips(stage, new Timed(0, new Decision.PauseQueue()))).isEqualTo("""
                1:00 POST_HELD cake
                4:00 ENDED""");
    }

    @Test
    void aPostThatIsMadeAndApprovedCallsEachTime() {
        var stage = aScenario()
                .post(post("cake").format(Format.TEXT).costs("0:20", 0).approvedBy("boss", "0:30"));

        assertThat(skips(
                        stage,
                        new Timed(0, Decision.Compose.plain("cake")),
                        new Timed(at("0:40"), new Decision.Submit("cake"))))
                .isEqualTo("""
                        1:10 POST_APPROVED cake
                        4:00 ENDED""");
        assertThat(skips(stage, new Timed(0, Decision.Compose.plain("cake")))).isEqualTo("""
                        0:20 POST_MADE cake
                        4:00 ENDED""");
    }

    @Test
    void aSlotCallsAheadWhereItsPostIsNotReady() {
        var stage = aScenario().post(post("cake").draft().approvedBy("boss", "0:30"));
        var slot = new Timed(0, new Decision.Schedule("cake", at("1:00")));

        assertThat(skips(stage, slot)).isEqualTo("""
                0:50 POST_UNREADY cake
                1:00 POST_HELD cake
                4:00 ENDED""");
        assertThat(skips(stage, slot, new Timed(at("0:20"), new Decision.Submit("cake"))))
                .startsWith("0:50 POST_RETURNED cake");
    }

    @Test
    void aCrowdCallsByFiveTenTwentyAndWindFromTwoOn() {
        var stage = aScenario().incident(incident("jana").kind(Kind.TROLL).spreads(1.2, "0:05"));

        List<Call> calls = new ArrayList<>();
        var run = Simulation.start(stage.build(), 7);
        while (!run.ended()) {
            Call call = run.skip().call();
            calls.add(call);
            if (call.reason() == Call.Reason.CROWD) {
                assertThat(run.situation().history().getLast().comments()).isGreaterThanOrEqualTo(5);
            }
        }

        assertThat(calls).extracting(Call::reason).contains(Call.Reason.CROWD, Call.Reason.WIND);
        assertThat(calls).hasSizeLessThan(20);
    }

    @Test
    void whatIsOverStaysOver() {
        var run = Simulation.start(aScenario().build(), 7);
        run.skip();

        assertThat(run.skip()).isEqualTo(new Skipped(List.of(), new Call(Stage.LASTS, Call.Reason.ENDED, "")));
    }

    private static String skips(Stage stage, Timed... decisions) {
        var run = Simulation.start(stage.build(), 7);
        for (Timed decision : decisions) {
            assertThat(run.decide(decision.at(), decision.decision())).isInstanceOf(Verdict.Accepted.class);
        }
        List<Call> calls = new ArrayList<>();
        while (!run.ended()) {
            calls.add(run.skip().call());
            assertThat(calls.getLast().at()).isEqualTo(run.now());
        }
        return calls.stream().map(SkipTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(Call call) {
        return (clock(call.at()) + " " + call.reason() + " " + call.about()).strip();
    }

    private static Timed answer(String at, String incident, String reply) {
        return new Timed(at(at), new Decision.Answer(incident, reply));
    }
}
