package app.gegenwind.simulation;

import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.at;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.scenario.vocabulary.Tone;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whole transcripts of small worlds. */
class SimulationTest {
    @Test
    void anAnswerTakesTwoMinutesAndSettlesAQuestion() {
        Bundle bundle = aScenario()
                .incident(incident("tom").kind(Kind.QUESTION).reply("yes", Move.ANSWER))
                .effect(Move.ANSWER, 1, 12, 2)
                .build();
        assertThat(transcript(bundle, answer("0:10", "tom", "yes"))).isEqualTo("""
                0:05 incident-opened tom
                0:10 answer-started tom yes 720000
                0:12 answer-posted tom yes public early public false true 0 1
                0:15 resolved tom
                4:00 run-ended false""");
    }

    @Test
    void answersAreWrittenOneAtATime() {
        Bundle bundle = aScenario()
                .incident(incident("a").reply("x", Move.SIGN))
                .incident(incident("b").reply("x", Move.SIGN))
                .build();
        Simulation run =
                Simulation.replay(bundle, 7, List.of(answer("0:10", "a", "x"), answer("0:11", "b", "x")), at("1:00"));
        assertThat(run.transcript().lines())
                .anyMatch(l -> l.equals(at("0:14") + " answer-posted b x public early public false true 1 2"));
    }

    @Test
    void silencePastPatienceCostsStandingAndIsCountedAtTheEnd() {
        Bundle bundle = aScenario()
                .incident(incident("jana").severity(2).topic("delivery"))
                .build();
        assertThat(transcript(bundle)).isEqualTo("""
                0:05 incident-opened jana
                0:05 wind-changed delivery 0 1
                0:05 standing-changed 99760
                1:05 patience-lost jana
                1:05 standing-changed 97360
                2:05 wind-changed delivery 1 0
                4:00 run-ended false
                4:00 standing-changed 93760""");
    }

    @Test
    void aPrivateConversationIsInvitedAnsweredAndResolves() {
        Bundle bundle = aScenario()
                .incident(incident("jana")
                        .reply("come", Move.INVITE_PRIVATE, Move.NEXT_STEP)
                        .step("0:04", "found", Move.NEXT_STEP))
                .effect(Move.NEXT_STEP, 1, 6, 0)
                .build();
        assertThat(transcript(bundle, answer("0:08", "jana", "come"), answer("0:20", "jana", "found")))
                .contains("""
                0:10 answer-posted jana come public early public false true 1 1
                0:14 private-written jana 1
                0:20 answer-started jana found 1320000
                0:22 answer-posted jana found private early private false true 1 2
                """)
                .contains("resolved jana");
    }

    @Test
    void whoIsNotContentAnswersBackAndWaitsAgain() {
        Bundle bundle = aScenario()
                .incident(incident("jana").replyAnsweredBack("template", Move.TEMPLATE))
                .effect(Move.TEMPLATE, 1.2, -5, -3)
                .build();
        Simulation run = Simulation.replay(bundle, 3, List.of(answer("0:08", "jana", "template")), at("0:30"));
        Situation.Thread jana = run.situation().threads().getFirst();
        assertThat(jana.status()).isEqualTo(Situation.Status.WAITING);
        assertThat(jana.messages()).hasSize(3);
        assertThat(run.damage().faults()).isEqualTo(450);
    }

    @Test
    void aPromiseIsKeptByAnUpdateAndBrokenBySilence() {
        Bundle bundle = aScenario()
                .incident(incident("jana")
                        .reply(
                                "soon",
                                new Reply.Conditions(
                                        List.of(), List.of(), Optional.empty(), OptionalLong.of(at("1:00"))),
                                Move.HOLDING)
                        .reply("news", Move.UPDATE))
                .build();
        assertThat(transcript(bundle, answer("0:08", "jana", "soon")))
                .contains("0:10 promise-made jana 4200000")
                .contains("1:10 promise-broken jana");
        assertThat(transcript(bundle, answer("0:08", "jana", "soon"), answer("0:40", "jana", "news")))
                .contains("0:42 promise-kept jana")
                .doesNotContain("broken");
    }

    @Test
    void aFactMustBeAskedForBeforeItCanBeSaid() {
        Bundle bundle = aScenario()
                .fact("status", "0:20")
                .incident(incident("jana")
                        .reply(
                                "tomorrow",
                                new Reply.Conditions(
                                        List.of("status"), List.of(), Optional.empty(), OptionalLong.empty()),
                                Move.PROMISE)
                        .reply(
                                "guess",
                                new Reply.Conditions(
                                        List.of(), List.of("status"), Optional.empty(), OptionalLong.empty()),
                                Move.EXPLAIN))
                .build();
        Simulation run = Simulation.start(bundle, 1);
        assertThat(run.decide(at("0:06"), new Decision.Answer("jana", "tomorrow")))
                .isEqualTo(new Verdict.Refused(Refusal.of(Refusal.Reason.NEEDS_FACT, "status")));
        run.decide(at("0:06"), new Decision.Answer("jana", "guess"));
        run.decide(at("0:07"), new Decision.Ask("status"));
        run.advanceTo(at("0:30"));
        assertThat(run.transcript().lines())
                .contains(at("0:08") + " answer-posted jana guess public early public false false 1 1")
                .contains(at("0:27") + " fact-learned status true");
        assertThat(run.refusal(new Decision.Answer("jana", "tomorrow"))).isEmpty();
    }

    @Test
    void aBeatOpensAnIncidentWhenNobodyAnswers() {
        Bundle bundle = aScenario()
                .incident(incident("jana"))
                .incident(incident("lena").byBeat())
                .beat("lena-too", new Trigger.Unanswered("jana", at("0:45")), new Beat.Action.Open("lena"))
                .build();
        assertThat(transcript(bundle)).contains("0:50 beat-happened lena-too\n0:50 incident-opened lena");
    }

    @Test
    void aScheduledPostGoesOutUnlessTheQueueStands() {
        Bundle bundle = aScenario().post("fun", at("1:30"), Tone.CHEERFUL).build();
        assertThat(transcript(bundle)).contains("1:30 post-published fun 0");
        assertThat(transcript(bundle, new Timed(at("1:00"), new Decision.PauseQueue())))
                .contains("1:30 post-held fun")
                .doesNotContain("published");
    }

    @Test
    void spamThatIsHiddenIsSettled() {
        Bundle bundle = aScenario().incident(incident("win").kind(Kind.SPAM)).build();
        assertThat(transcript(bundle, new Timed(at("0:06"), new Decision.Moderate("win", "", Move.HIDE))))
                .contains("0:06 moderated win 0000000000000000 hide early public false true 0 1\n0:06 resolved win");
    }

    @Test
    void deletedCriticismComesBackAsAPicture() {
        Bundle bundle = aScenario().incident(incident("jana")).build();
        Simulation run = Simulation.replay(
                bundle, 1, List.of(new Timed(at("0:06"), new Decision.Moderate("jana", "", Move.DELETE))), at("0:07"));
        assertThat(run.transcript().lines()).contains(at("0:06") + " screenshot-spread jana");
        assertThat(run.situation().threads().getFirst().status()).isEqualTo(Situation.Status.WAITING);
    }

    @Test
    void aPersonWhoJoinsLiftsTheSpread() {
        Stage stage = aScenario()
                .person("star", Influence.LARGE)
                .incident(incident("jana").spreads(.9, "0:20"))
                .beat(
                        "star-joins",
                        new Trigger.At(at("0:20")),
                        new Beat.Action.Join("jana", "star", Stance.JOINS, Text.same("!")));
        long lifted = 0;
        for (long seed = 1; seed <= 50; seed++) {
            lifted += Simulation.replay(stage.build(), seed, List.of(), Stage.LASTS).transcript().events().stream()
                    .filter(e -> e instanceof Event.CommentPosted c && c.cause() instanceof Cause.Joined)
                    .count();
        }
        assertThat(lifted).isPositive();
    }

    @Test
    void aStormSpillsToASecondPlatformOnce() {
        Bundle bundle = aScenario()
                .incident(incident("jana").spreads(1.3, "0:10").spills(Platform.X, 5))
                .build();
        String played = transcript(bundle);
        assertThat(played.lines().filter(l -> l.contains("spilled jana x"))).hasSize(1);
        assertThat(played.lines()
                        .filter(l -> l.contains("comment-posted") && hostile(l))
                        .limit(5)
                        .toList()
                        .getLast())
                .startsWith(played.lines()
                        .filter(l -> l.contains("spilled"))
                        .findFirst()
                        .orElseThrow()
                        .split(" ")[0]);
    }

    private static boolean hostile(String line) {
        return line.contains(" joins ") || line.contains(" trolls ");
    }

    private static Timed answer(String clock, String incident, String reply) {
        return new Timed(at(clock), new Decision.Answer(incident, reply));
    }

    /** The whole run with seed 7; times as hours and minutes. */
    private static String transcript(Bundle bundle, Timed... decisions) {
        return Simulation.replay(bundle, 7, List.of(decisions), Stage.LASTS).transcript().lines().stream()
                .map(SimulationTest::withClock)
                .collect(Collectors.joining("\n"));
    }

    private static String withClock(String line) {
        int space = line.indexOf(' ');
        return Stage.clock(Long.parseLong(line.substring(0, space))) + line.substring(space);
    }
}
