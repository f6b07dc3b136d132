package app.gegenwind.simulation;

import static app.gegenwind.simulation.APost.post;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.at;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Tone;
import app.gegenwind.simulation.Refusal.Reason;
import app.gegenwind.simulation.Situation.PostStatus;
import app.gegenwind.simulation.Situation.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From an idea to a post that is out, as whole transcripts without the readings of numbers. */
class OwnPostsTest {
    private static final long SEED = 7;

    @Test
    void anIdeaIsProducedApprovedAndGoesOutInItsSlot() {
        Bundle bundle = aScenario()
                .post(post("crumb")
                        .opening("why", 120)
                        .hashtags("BrotLiebe")
                        .costs("1:00", 40)
                        .approvedBy("boss", "0:30"))
                .build();
        var lines = lines(
                bundle,
                timed("0:05", compose("crumb", List.of("why"), List.of("BrotLiebe"), Mark.CAPTIONS)),
                timed("1:06", new Decision.Submit("crumb")),
                timed("1:07", new Decision.Schedule("crumb", at("2:00"))));

        assertThat(lines)
                .containsExactly(
                        "300000 post-composed crumb why BrotLiebe captions 3900000 1",
                        "3900000 post-produced crumb",
                        "3960000 post-submitted crumb 5760000 2",
                        "4020000 post-scheduled crumb 7200000 -1 3",
                        "5760000 post-approved crumb",
                        "7200000 post-published crumb 0",
                        "14400000 run-ended false");
    }

    @Test
    void whatIsNotReadyInItsSlotIsHeldAndKept() {
        Bundle bundle = aScenario()
                .post(post("crumb").draft().approvedBy("boss", "0:30"))
                .build();
        Simulation run = play(bundle, timed("0:05", new Decision.Schedule("crumb", at("1:00"))));

        assertThat(told(run)).contains("3600000 post-held crumb");
        Situation.Own own = run.situation().feeds().post("crumb");
        assertThat(own.status()).isEqualTo(PostStatus.DRAFT);
        assertThat(own.slot()).isEmpty();
    }

    @Test
    void aPausedQueueHoldsWhatIsDueAndLetsItBePlannedAgain() {
        Bundle bundle = aScenario().post(post("crumb").at("1:00")).build();
        var lines = lines(
                bundle,
                timed("0:30", new Decision.PauseQueue()),
                timed("1:30", new Decision.ResumeQueue()),
                timed("1:31", new Decision.Schedule("crumb", at("2:00"))));

        assertThat(lines)
                .contains("3600000 post-held crumb", "5460000 post-scheduled crumb 7200000 -1 3")
                .contains("7200000 post-published crumb 0");
    }

    @Test
    void movingAPostForgetsItsOldSlot() {
        Bundle bundle = aScenario().post(post("crumb").at("1:00")).build();
        var lines = lines(bundle, timed("0:30", new Decision.Schedule("crumb", at("3:00"))));

        assertThat(lines)
                .containsExactly(
                        "1800000 post-scheduled crumb 10800000 3600000 1",
                        "10800000 post-published crumb 0",
                        "14400000 run-ended false");
    }

    @Test
    void whoeverApprovesSendsBackWhatLacksAMarkOrRights() {
        Bundle bundle = aScenario()
                .fact("consent", "0:20")
                .post(post("crumb").draft().paid().rights("consent").approvedBy("boss", "0:30"))
                .build();
        var lines = lines(
                bundle,
                timed("0:05", new Decision.Submit("crumb")),
                timed("0:40", compose("crumb", List.of(), List.of(), Mark.CAPTIONS, Mark.ADVERTISING)),
                timed("0:41", new Decision.Ask("consent")),
                timed("1:10", new Decision.Submit("crumb")));

        assertThat(lines)
                .contains("2100000 post-returned crumb captions,advertising,consent", "6000000 post-approved crumb");
    }

    @Test
    void whatWasSentBackOrHeldSaysSoUntilItIsHandedInOrPlannedAgain() {
        Bundle bundle = aScenario()
                .post(post("back").draft().paid().approvedBy("boss", "0:30"))
                .post(post("held").at("1:00"))
                .build();
        Simulation run =
                play(bundle, timed("0:05", new Decision.Submit("back")), timed("0:50", new Decision.PauseQueue()));

        assertThat(trouble(run, "back")).contains(new Trouble.Returned(at("0:35"), List.of("captions", "advertising")));
        assertThat(trouble(run, "held")).contains(new Trouble.Held(at("1:00")));

        run = Simulation.start(bundle, SEED);
        run.decide(at("0:50"), new Decision.PauseQueue());
        run.decide(at("1:10"), new Decision.Schedule("held", at("3:00")));
        run.decide(at("1:10"), new Decision.Submit("back"));
        assertThat(trouble(run, "back")).isEmpty();
        assertThat(trouble(run, "held")).isEmpty();
    }

    @Test
    void rewordingWhatIsApprovedAsksForApprovalAgain() {
        Bundle bundle = aScenario()
                .post(post("crumb")
                        .approved()
                        .opening("why", 100)
                        .opening("how", 100)
                        .approvedBy("boss", "0:30"))
                .build();
        Simulation run = play(bundle, timed("0:05", compose("crumb", List.of("how"), List.of(), Mark.CAPTIONS)));

        assertThat(run.situation().feeds().post("crumb").status()).isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void answersGoFirstAndProductionWaits() {
        Bundle bundle = aScenario()
                .incident(incident("jana").opens("0:05").reply("sorry", Move.APOLOGY))
                .post(post("crumb").costs("1:00", 0))
                .build();
        var lines = lines(
                bundle,
                timed("0:06", Decision.Compose.plain("crumb")),
                timed("0:10", new Decision.Answer("jana", "sorry")));

        assertThat(lines)
                .contains("360000 post-composed crumb - - - 3960000 1", "4080000 post-produced crumb")
                .anyMatch(line -> line.startsWith("720000 answer-posted jana sorry"));
    }

    @Test
    void whatIsShownAsReadyMovesOnWithEveryAnswer() {
        Bundle bundle = aScenario()
                .incident(incident("jana").opens("0:05").reply("sorry", Move.APOLOGY))
                .post(post("crumb").costs("1:00", 0))
                .build();
        Simulation run = Simulation.replay(
                bundle,
                SEED,
                List.of(
                        timed("0:06", Decision.Compose.plain("crumb")),
                        timed("0:10", new Decision.Answer("jana", "sorry"))),
                at("0:11"));

        assertThat(run.situation().feeds().post("crumb").due()).hasValue(at("1:08"));
    }

    @Test
    void whatIsStoppedInProductionNoLongerKeepsTheHandsBusy() {
        Bundle bundle = aScenario()
                .post(post("one").costs("2:00", 0))
                .post(post("two").costs("1:00", 0))
                .build();
        var lines = lines(
                bundle,
                timed("0:10", Decision.Compose.plain("one")),
                timed("0:11", Decision.Compose.plain("two")),
                timed("0:30", new Decision.StopPost("one")));

        assertThat(lines).contains("5400000 post-produced two").noneMatch(line -> line.endsWith("produced one"));
    }

    @Test
    void aBeatDoesNotTakeTheSlotOfWhatIsNotReady() {
        Bundle bundle = aScenario()
                .post(post("crumb").costs("1:00", 0))
                .beat("now", new Trigger.At(at("0:30")), new Beat.Action.Publish("crumb"))
                .build();
        Simulation run = play(
                bundle,
                timed("0:05", Decision.Compose.plain("crumb")),
                timed("0:06", new Decision.Schedule("crumb", at("2:00"))));

        assertThat(told(run)).contains("1800000 post-held crumb", "7200000 post-published crumb 0");
        assertThat(run.situation().feeds().post("crumb").slot()).isEmpty();
    }

    @Test
    void oneThingIsProducedAfterTheOther() {
        Bundle bundle = aScenario()
                .post(post("one").costs("1:00", 10))
                .post(post("two").costs("0:30", 5))
                .build();
        Simulation run = play(
                bundle, timed("0:00", Decision.Compose.plain("one")), timed("0:00", Decision.Compose.plain("two")));

        assertThat(told(run)).contains("3600000 post-produced one", "5400000 post-produced two");
        assertThat(run.situation().feeds().spent()).isEqualTo(new Situation.Spent(at("1:30"), 15));
    }

    @Test
    void anIncidentUnderAPlannedPostOpensOnceThatHasBeenOutSoLong() {
        Bundle bundle = aScenario()
                .incident(incident("expert").byBeat().on(Platform.INSTAGRAM).under("crumb"))
                .post(post("crumb").draft())
                .beat("corrects", new Trigger.Published("crumb", at("0:20")), new Beat.Action.Open("expert"))
                .build();

        assertThat(lines(bundle)).noneMatch(line -> line.contains("incident-opened"));
        assertThat(lines(bundle, timed("0:05", new Decision.Schedule("crumb", at("1:00")))))
                .contains("4800000 incident-opened expert");
    }

    @Test
    void whatCannotBeDoneIsRefusedWithItsReason() {
        Bundle bundle = aScenario()
                .post(post("idea").costs("1:00", 0).approvedBy("boss", "0:30"))
                .post(post("free").draft())
                .post(post("out").at("0:05"))
                .post(post("old").at(-Stage.MINUTE).tone(Tone.NEUTRAL))
                .build();
        Simulation run = Simulation.start(bundle, SEED);
        run.advanceTo(at("0:06"));

        assertThat(Stream.of(
                                new Decision.Submit("idea"),
                                new Decision.Submit("free"),
                                new Decision.Schedule("out", at("1:00")),
                                new Decision.Schedule("free", at("0:06")),
                                new Decision.Schedule("free", at("4:00")),
                                new Decision.Unschedule("free"),
                                new Decision.Engage("free"),
                                new Decision.Engage("out"),
                                compose("free", List.of("nope"), List.of()),
                                new Decision.Submit("nobody"))
                        .map(decision -> run.refusal(decision).orElseThrow().reason()))
                .containsExactly(
                        Reason.NOT_MADE,
                        Reason.NEEDS_NO_APPROVAL,
                        Reason.OUT_ALREADY,
                        Reason.NO_SUCH_SLOT,
                        Reason.NO_SUCH_SLOT,
                        Reason.NOT_SCHEDULED,
                        Reason.NOT_OUT,
                        Reason.NOTHING_TO_ANSWER,
                        Reason.UNKNOWN_CHOICE,
                        Reason.UNKNOWN_POST);
    }

    private static Decision compose(String post, List<String> wording, List<String> hashtags, Mark... marks) {
        return new Decision.Compose(post, wording, hashtags, List.of(marks));
    }

    private static Timed timed(String clock, Decision decision) {
        return new Timed(at(clock), decision);
    }

    private static Simulation play(Bundle bundle, Timed... decisions) {
        return Simulation.replay(bundle, SEED, List.of(decisions), Stage.LASTS);
    }

    private static Optional<Trouble> trouble(Simulation run, String post) {
        return run.situation().feeds().post(post).trouble();
    }

    private static List<String> lines(Bundle bundle, Timed... decisions) {
        return told(play(bundle, decisions));
    }

    private static List<String> told(Simulation run) {
        return run.transcript().lines().stream()
                .filter(line -> !line.contains("post-read"))
                .toList();
    }
}
