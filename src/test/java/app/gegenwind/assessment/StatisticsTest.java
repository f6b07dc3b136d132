package app.gegenwind.assessment;

import static app.gegenwind.assessment.Seen.at;
import static app.gegenwind.assessment.Seen.brand;
import static app.gegenwind.assessment.Seen.crowd;
import static app.gegenwind.assessment.Seen.message;
import static app.gegenwind.assessment.Seen.read;
import static app.gegenwind.assessment.Seen.seen;
import static app.gegenwind.simulation.APost.post;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.Numbers;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Speech;
import app.gegenwind.simulation.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures computed by hand. */
class StatisticsTest {
    private static final Optional<Platform> ALL = Optional.empty();

    private static final Bundle BUNDLE = aScenario()
            .post(post("old").at(at("-30:00")))
            .post(post("new").at(at("1:00")))
            .post(post("clip").on(Platform.TIKTOK).at(at("2:00")))
            .incident(incident("jana"))
            .incident(incident("tom").kind(Kind.QUESTION).on(Platform.INSTAGRAM))
            .incident(incident("lena").kind(Kind.CRISIS))
            .incident(incident("kim").kind(Kind.PRAISE))
            .incident(incident("bot").kind(Kind.SPAM))
            .incident(incident("max").kind(Kind.TROLL))
            .build();

    private static final Seen POSTS = seen().followers(Platform.INSTAGRAM, 1_030)
            .followers(Platform.TIKTOK, 200)
            .post("old", "-30:00", read("24:00", 400, 500, 40, 10), read("48:00", 460, 580, 44, 12))
            .post("new", "1:00", read("1:00", 100, 110, 6, 3), read("24:00", 300, 360, 21, 28))
            .post("clip", "2:00", read("24:00", 50, 90, 5, 0));

    @Test
    void whatWasReadInAPeriodIsTheDifferenceBetweenItsEnds() {
        Brought day = brought(new Period(0, at("24:00")), ALL);

        // old: 48 h after it went out at −30:00 lies at 18:00, within; new: only its first hour; clip: nothing yet.
        assertThat(day.posts()).isEqualTo(2);
        assertThat(day.read()).isEqualTo(2);
        assertThat(day.numbers()).isEqualTo(new Numbers(60 + 100, 80 + 110, 4 + 6, 2 + 3));
    }

    @Test
    void theThreeRatesOfEngagementDifferByWhatTheyAreDividedBy() {
        Brought day = brought(new Period(0, at("24:00")), Optional.of(Platform.INSTAGRAM));

        assertThat(day.engagedByReach()).hasValue(10 / 160.0);
        assertThat(day.engagedByImpressions()).hasValue(10 / 190.0);
        assertThat(day.engagedByFollowers()).hasValue(10 / 1_005.0);
    }

    @Test
    void followersAreLedBackByWhatPostsHaveWonSince() {
        Brought before = brought(new Period(at("-30:00"), 0), Optional.of(Platform.INSTAGRAM));
        Brought after = brought(new Period(0, at("30:00")), Optional.of(Platform.INSTAGRAM));

        assertThat(List.of(before.before(), before.followers(), after.followers()))
                .containsExactly(990L, 1_000L, 1_030L);
        assertThat(after.growth()).hasValue(30 / 1_000.0);
    }

    @Test
    void nothingIsClaimedWhereThereIsNothingToDivideBy() {
        Brought none = brought(new Period(at("-90:00"), at("-80:00")), Optional.of(Platform.X));

        assertThat(none.engagedByReach()).isEmpty();
        assertThat(none.engagedByFollowers()).isEmpty();
        assertThat(none.growth()).isEmpty();
    }

    @Test
    void partsAddUpToTheWhole() {
        var run = new Period(0, at("30:00"));
        List<Brought> parts = Statistics.parts(BUNDLE, POSTS.now("30:00"), run, ALL, 7);

        assertThat(parts.stream().map(Brought::numbers).reduce(Numbers.NONE, Numbers::plus))
                .isEqualTo(brought(run, ALL).numbers());
        assertThat(parts.getLast().followers()).isEqualTo(1_230);
    }

    @Test
    void responseTimesCountFromTheFirstMessageToTheFirstAnswerOfThoseOwedOne() {
        Situation now = seen().thread("jana", "0:00", brand("0:30"), brand("0:40"))
                .thread("tom", "0:10", brand("0:20"))
                .thread("lena", "0:20")
                .thread("kim", "0:25", brand("0:26"))
                .thread("max", "0:30")
                .now("1:00");
        Responses responses =
                Statistics.of(BUNDLE, now, new Period(0, at("1:00")), ALL).responses();

        assertThat(responses).isEqualTo(new Responses(3, List.of(at("0:10"), at("0:30"))));
        assertThat(responses.rate()).hasValue(2 / 3.0);
        assertThat(responses.median()).hasValue(at("0:20"));
        assertThat(responses.ninetieth()).hasValue(at("0:30"));
    }

    @Test
    void theNinetiethPercentileIsTheSmallestWaitThatNineInTenDidNotExceed() {
        List<Long> waits = List.of(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(new Responses(12, waits).ninetieth()).hasValue(9);
        assertThat(new Responses(12, waits).median()).hasValue(5);
        assertThat(new Responses(1, List.of(4L)).ninetieth()).hasValue(4);
        assertThat(new Responses(1, List.of()).median()).isEmpty();
    }

    @Test
    void sentimentIsPositiveLessNegativeOfAllClassified() {
        Situation now = seen().thread(
                        "jana",
                        "0:00",
                        crowd("0:05", Stance.JOINS),
                        crowd("0:06", Stance.ASKS),
                        crowd("0:07", Stance.DEFENDS),
                        brand("0:10"),
                        message(9, "0:12", new Speech.Thanks()))
                .thread("bot", "0:15")
                .thread("kim", "0:20")
                .thread("max", "0:30", crowd("1:05", Stance.TROLLS))
                .now("2:00");
        Sentiment hour =
                Statistics.of(BUNDLE, now, new Period(0, at("1:00")), ALL).sentiment();

        assertThat(hour).isEqualTo(new Sentiment(3, 1, 3));
        assertThat(hour.net()).hasValue(0);
        assertThat(Statistics.of(BUNDLE, now, new Period(at("1:00"), at("2:00")), ALL)
                        .sentiment()
                        .net())
                .hasValue(-1);
    }

    @Test
    void messagesOfAnotherPlatformAreLeftOut() {
        Situation now = seen().thread("jana", "0:00").thread("tom", "0:10").now("1:00");
        Statistics statistics = Statistics.of(BUNDLE, now, new Period(0, at("1:00")), Optional.of(Platform.INSTAGRAM));

        assertThat(statistics.responses().worthy()).isEqualTo(1);
        assertThat(statistics.sentiment()).isEqualTo(new Sentiment(0, 1, 0));
    }

    @Test
    void aRealRunAddsUpToWhatItsDeskShows() {
        Bundle bundle = aScenario()
                .days(9)
                .followers(Platform.INSTAGRAM, 10_000)
                .post(post("old").at(at("-30:00")))
                .post(post("new").at(at("1:00")))
                .build();
        long end = 9 * 24 * 60 * Stage.MINUTE;
        Situation now = Simulation.replay(bundle, 7, List.of(), end).situation();
        Brought run = Statistics.of(bundle, now, new Period(0, end), ALL).brought();

        assertThat(run.before()).isEqualTo(10_000);
        assertThat(run.followers()).isEqualTo(now.feeds().followers().get(Platform.INSTAGRAM));
        assertThat(run.numbers().followers()).isEqualTo(run.followers() - run.before());
        assertThat(run.numbers().reached()).isPositive();
    }

    private static Brought brought(Period period, Optional<Platform> only) {
        return Statistics.of(BUNDLE, POSTS.now("30:00"), period, only).brought();
    }
}
