package app.gegenwind.workbench;

import static app.gegenwind.simulation.Stage.MINUTE;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.at;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.Shipped;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.plan.Decision.Answer;
import app.gegenwind.scenario.plan.Decision.Ask;
import app.gegenwind.scenario.plan.Decision.Moderate;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.APost;
import app.gegenwind.simulation.OptionOrder;
import app.gegenwind.simulation.Stage;
import app.gegenwind.simulation.Timed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tom complains at 0:05. The ids of his replies are what they say. One file, since all eleven bots meet the same Tom. */
class BotPlayTest {
    private static final Reply.Conditions NEEDS_CARRIER =
            new Reply.Conditions(List.of("carrier"), List.of(), Optional.empty(), OptionalLong.empty());

    private final Stage.AnIncident tom = incident("tom")
            .reply("we-hear-you", Move.EMPATHY)
            .reply("so-sorry", Move.APOLOGY)
            .reply("dear-customer-thank-you-for-your-message", Move.TEMPLATE)
            .reply("no", Move.DENY)
            .reply("take-bus", Move.ANSWER);

    @Test
    void theSilentBotDoesNothing() {
        assertThat(play(Bot.SILENT)).isEmpty();
    }

    @Test
    void theHastyBotAnswersTheMomentSomebodyWrites() {
        assertThat(play(Bot.HASTY)).containsExactly(new Timed(at("0:05"), new Answer("tom", "take-bus")));
    }

    @Test
    void theOthersReadForThreeMinutes() {
        assertThat(play(Bot.SHORTEST)).containsExactly(new Timed(at("0:08"), new Answer("tom", "no")));
    }

    @Test
    void eachTakesWhatItsNameSays() {
        assertThat(said(Bot.APOLOGISER)).containsExactly("so-sorry");
        assertThat(said(Bot.COPY_PASTE)).containsExactly("dear-customer-thank-you-for-your-message");
        assertThat(said(Bot.LONGEST)).containsExactly("dear-customer-thank-you-for-your-message");
        assertThat(said(Bot.SHORTEST)).containsExactly("no");
    }

    @Test
    void theFirstBotTakesWhatStandsFirstOnTheDeskOfItsSeed() {
        Bundle bundle = aScenario().incident(tom).build();
        List<String> replies = List.copyOf(
                bundle.scenario().incident("tom").answers().replies().keySet());

        assertThat(LongStream.range(0, 20))
                .allSatisfy(seed -> assertThat(BotPlay.of(bundle, seed, Bot.FIRST)
                                .decisions()
                                .getFirst()
                                .decision())
                        .isEqualTo(new Answer(
                                "tom", OptionOrder.of(seed, "tom", replies).getFirst())));
    }

    @Test
    void copyPasteSaysWhatIsMostLikeItsAnswersBefore() {
        Bundle bundle = aScenario()
                .incident(incident("tom").reply("please-mail-us", Move.NEXT_STEP))
                .incident(incident("eva")
                        .opens("0:30")
                        .reply("thanks", Move.THANK)
                        .reply("mail-us-please", Move.NEXT_STEP))
                .build();

        assertThat(BotPlay.of(bundle, 1, Bot.COPY_PASTE).decisions())
                .extracting(Timed::decision)
                .containsExactly(new Answer("tom", "please-mail-us"), new Answer("eva", "mail-us-please"));
    }

    @Test
    void theRandomBotTakesEachReplyOnSomeSeed() {
        Bundle bundle = aScenario().incident(tom).build();

        assertThat(LongStream.range(0, 60)
                        .mapToObj(seed -> BotPlay.of(bundle, seed, Bot.RANDOM)
                                .decisions()
                                .getFirst()
                                .decision())
                        .distinct())
                .hasSize(5);
    }

    @Test
    void theDeleterDeletesWhatIsNotPraiseAndHidesWhereItCannot() {
        Bundle bundle = aScenario()
                .incident(tom)
                .incident(incident("fan").kind(Kind.PRAISE).reply("thanks", Move.THANK))
                .incident(incident("tube").on(Platform.YOUTUBE).reply("hello", Move.ANSWER))
                .build();

        assertThat(BotPlay.of(bundle, 1, Bot.DELETER).decisions())
                .extracting(Timed::decision)
                .containsExactly(new Moderate("tom", "", Move.DELETE));
    }

    @Test
    void theGreedyBotDoesWhatTheResponseTableExpectsMostOf() {
        Bundle bundle = aScenario()
                .incident(tom)
                .effect(Move.EMPATHY, .6, 5, 5)
                .effect(Move.APOLOGY, .9, 1, 1)
                .effect(Move.DENY, 1.4, -5, -5)
                .build();

        assertThat(BotPlay.of(bundle, 1, Bot.GREEDY).decisions().getFirst().decision())
                .isEqualTo(new Answer("tom", "we-hear-you"));
    }

    @Test
    void whoeverChoosesWhatNeedsAFactAsksForItAndWaits() {
        Bundle bundle = aScenario()
                .incident(incident("tom")
                        .reply("it-comes-on-monday", NEEDS_CARRIER, Move.ANSWER)
                        .reply("no", Move.DENY))
                .fact("carrier", "0:20")
                .build();

        assertThat(BotPlay.of(bundle, 1, Bot.LONGEST).decisions())
                .containsExactly(
                        new Timed(at("0:08"), new Ask("carrier")),
                        new Timed(at("0:31"), new Answer("tom", "it-comes-on-monday")));
        assertThat(BotPlay.of(bundle, 1, Bot.HASTY).decisions())
                .extracting(Timed::decision)
                .containsExactly(new Answer("tom", "no"));
    }

    @Test
    void whoeverWaitsLongestIsAnsweredFirstAndOneAnswerAtATimeIsWritten() {
        Bundle bundle = aScenario()
                .incident(incident("eva").opens("0:06").reply("hello", Move.ANSWER))
                .incident(incident("tom").reply("hello", Move.ANSWER))
                .build();

        assertThat(BotPlay.of(bundle, 1, Bot.SHORTEST).decisions())
                .containsExactly(
                        new Timed(at("0:08"), new Answer("tom", "hello")),
                        new Timed(at("0:08") + 3 * MINUTE, new Answer("eva", "hello")));
    }

    private Bundle withReel() {
        return aScenario()
                .incident(tom)
                .post(APost.post("reel").costs("0:30", 0))
                .build();
    }

    @Test
    void ideasArePostedAsTheyComeButNotByTheSilentAndTheDeleter() {
        assertThat(BotPlay.of(withReel(), 1, Bot.SHORTEST).decisions())
                .extracting(Timed::decision)
                .startsWith(new Answer("tom", "no"), Decision.Compose.plain("reel"))
                .last()
                .isInstanceOf(Decision.Schedule.class);
        assertThat(List.of(Bot.SILENT, Bot.DELETER))
                .allSatisfy(bot -> assertThat(BotPlay.of(withReel(), 1, bot).decisions())
                        .noneMatch(timed -> timed.decision() instanceof Decision.OfPost));
    }

    @Test
    void onlyTheGreedyBotGivesAPostTheMarksItNeeds() {
        assertThat(BotPlay.of(withReel(), 1, Bot.GREEDY).decisions())
                .extracting(Timed::decision)
                .contains(new Decision.Compose("reel", List.of(), List.of(), List.of(Mark.CAPTIONS)));
        assertThat(BotPlay.of(withReel(), 1, Bot.RANDOM).decisions())
                .extracting(Timed::decision)
                .contains(Decision.Compose.plain("reel"));
    }

    @Test
    void theModelBotPlaysTheModelPlan() {
        Bundle parcel = Shipped.scenario("late-parcel");
        var plan = Shipped.play(parcel, Bundle.MODEL, 7);

        BotRun bot = BotPlay.of(parcel, 7, Bot.MODEL);

        assertThat(bot.decisions()).isEqualTo(plan.decisions());
        assertThat(bot.run().transcript()).isEqualTo(plan.run().transcript());
    }

    @ParameterizedTest
    @EnumSource(Bot.class)
    void theSameSeedAndBotGiveTheSameRun(Bot bot) {
        Bundle parcel = Shipped.scenario("late-parcel");
        BotRun first = BotPlay.of(parcel, 7, bot);
        BotRun second = BotPlay.of(parcel, 7, bot);

        assertThat(second.decisions()).isEqualTo(first.decisions());
        assertThat(second.run().transcript()).isEqualTo(first.run().transcript());
        assertThat(second.offered()).isEqualTo(first.offered());
    }

    @Test
    void whatCouldBeSaidWhenTheDeskWasLookedAtIsKept() {
        Bundle bundle = aScenario()
                .incident(incident("tom")
                        .reply("monday", NEEDS_CARRIER, Move.ANSWER)
                        .reply("no", Move.DENY))
                .fact("carrier", "0:20")
                .build();

        assertThat(BotPlay.of(bundle, 1, Bot.HASTY).offered()).containsExactly(new BotRun.Choice("tom", "no"));
    }

    private List<Timed> play(Bot bot) {
        return BotPlay.of(aScenario().incident(tom).build(), 1, bot).decisions();
    }

    private List<String> said(Bot bot) {
        return play(bot).stream()
                .map(timed -> ((Answer) timed.decision()).reply())
                .toList();
    }
}
