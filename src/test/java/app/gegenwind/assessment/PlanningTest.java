package app.gegenwind.assessment;

import static app.gegenwind.simulation.APost.post;
import static app.gegenwind.simulation.Stage.MINUTE;
import static app.gegenwind.simulation.Stage.aScenario;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Audience.Segment;
import app.gegenwind.scenario.table.PlatformFacts.Rhythm;
import app.gegenwind.scenario.vocabulary.Format;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Measure;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Sign;
import app.gegenwind.simulation.APost;
import app.gegenwind.simulation.Stage;
import app.gegenwind.simulation.Timed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What planning own posts shows, in two weeks from a Monday at midnight, with an audience that is there in the evening. Long because
 * every sign is measured in this one week.
 */
class PlanningTest {
    private static final long SEED = 3;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    @Test
    void aSlotIsMeasuredByWhatEarlierPostsHaveReachedThere() {
        Bundle bundle = bundle(
                withPast(week()).post(post("good").approved()).post(post("bad").approved()));

        assertThat(signs(bundle, schedule("good", DAY + 19 * HOUR), schedule("bad", 5 * DAY + 4 * HOUR)))
                .contains(Sign.SLOT_FITS, Sign.SLOT_MISFITS);
    }

    @Test
    void whereFiguresCannotTellNothingIsHeldAgainstAnybody() {
        Bundle bundle =
                bundle(week().post(post("good").approved()).post(post("bad").approved()));

        assertThat(signs(bundle, schedule("good", DAY + 19 * HOUR), schedule("bad", 5 * DAY + 4 * HOUR)))
                .doesNotContain(Sign.SLOT_FITS, Sign.SLOT_MISFITS, Sign.FORMAT_FITS, Sign.FORMAT_MISFITS);
    }

    @Test
    void movingAPostToABetterTimeShowsThatFiguresWereRead() {
        Bundle bundle = bundle(withPast(week()).post(post("crumb").at(3 * DAY + 4 * HOUR)));

        assertThat(signs(bundle, schedule("crumb", 3 * DAY + 19 * HOUR))).contains(Sign.MOVED_BY_FIGURES);
        Bundle late = bundle(withPast(week()).post(post("crumb").at(3 * DAY + 19 * HOUR)));
        assertThat(signs(late, schedule("crumb", 3 * DAY + 4 * HOUR))).contains(Sign.MOVED_AGAINST_FIGURES);
    }

    @Test
    void movingAPostBackAndForthShowsNothingUnlessItGoesOutAndTheOldSlotWasMeant() {
        Bundle bundle = bundle(withPast(week()).post(post("crumb").approved()));
        var bad = new Decision.Schedule("crumb", 3 * DAY + 4 * HOUR);
        var good = new Decision.Schedule("crumb", 3 * DAY + 19 * HOUR);
        var off = new Decision.Unschedule("crumb");

        assertThat(signs(bundle, timed(1, bad), timed(2, good), timed(3, bad), timed(4, good)))
                .doesNotContain(Sign.MOVED_BY_FIGURES, Sign.MOVED_AGAINST_FIGURES);
        assertThat(signs(bundle, timed(1, bad), timed(600, good))).containsOnlyOnce(Sign.MOVED_BY_FIGURES);
        assertThat(signs(bundle, timed(1, bad), timed(600, good), timed(601, off)))
                .isEmpty();
    }

    @Test
    void aSlotIsMeasuredByWhatWasKnownWhenItWasChosen() {
        Stage stage = withPast(week()).post(post("crumb").approved());
        for (int day = 1; day <= 4; day++) {
            stage.post(APost.post("later-" + day).topic("other").at(day * DAY + 12 * HOUR));
        }
        Bundle bundle = bundle(stage.post(post("other").topic("other").approved()));
        var early = List.of(timed(1, new Decision.Schedule("other", 9 * DAY + 19 * HOUR)));

        assertThat(signs(bundle, early.toArray(Timed[]::new))).doesNotContain(Sign.TOPIC_FITS, Sign.TOPIC_MISFITS);
    }

    @Test
    void sayingTheSameAgainAndAgainShowsNoMore() {
        Bundle bundle = bundle(week().post(post("crumb")
                .draft()
                .opening("a", 100)
                .opening("b", 100)
                .approvedBy("boss", "0:30")));
        var twice = new java.util.ArrayList<Timed>();
        for (int round = 0; round < 4; round++) {
            String line = round % 2 == 0 ? "a" : "b";
            twice.add(timed(
                    1 + 60 * round, new Decision.Compose("crumb", List.of(line), List.of(), List.of(Mark.CAPTIONS))));
            twice.add(timed(5 + 60 * round, new Decision.Submit("crumb")));
        }

        assertThat(signs(bundle, twice.toArray(Timed[]::new))).containsExactly(Sign.APPROVED_AT_ONCE);
    }

    @Test
    void whatIsPutBackAsItWasHasNotBeenCaught() {
        Bundle bundle =
                bundle(week().post(post("trap").paid().lacks(Mark.ADVERTISING).at(2 * HOUR)));

        assertThat(signs(
                        bundle,
                        timed(1, new Decision.Unschedule("trap")),
                        timed(2, new Decision.Schedule("trap", 2 * HOUR))))
                .contains(Sign.UNLABELLED)
                .doesNotContain(Sign.CAUGHT);
    }

    @Test
    void rightsOfWhatNobodyTouchedAreNobodysMerit() {
        Bundle bundle = bundle(week().fact("consent", "0:20")
                .post(post("ready").rights("consent").at(2 * HOUR)));

        assertThat(signs(bundle, timed(1, new Decision.Ask("consent")))).isEmpty();
    }

    private static Timed timed(int minute, Decision decision) {
        return new Timed(minute * MINUTE, decision);
    }

    @Test
    void theThirdPostOfADayFloods() {
        Bundle bundle = bundle(week().post(post("one").approved())
                .post(post("two").approved())
                .post(post("three").approved())
                .post(post("elsewhere").on(Platform.FACEBOOK).approved()));

        assertThat(signs(
                        bundle,
                        schedule("one", 10 * HOUR),
                        schedule("elsewhere", 11 * HOUR),
                        schedule("two", 20 * HOUR)))
                .doesNotContain(Sign.FLOODED);
        assertThat(signs(bundle, schedule("one", 10 * HOUR), schedule("two", 12 * HOUR), schedule("three", 20 * HOUR)))
                .containsOnlyOnce(Sign.FLOODED);
    }

    @Test
    void marksAndRightsAreLookedAtWhenItGoesOut() {
        Bundle bundle = bundle(week().fact("consent", "0:20")
                .post(post("crumb").format(Format.IMAGE).draft().paid().rights("consent")));
        var bare = compose("crumb");
        var dressed = compose("crumb", Mark.ALT_TEXT, Mark.ADVERTISING);
        var out = schedule("crumb", 2 * HOUR);
        var asked = new Timed(MINUTE, new Decision.Ask("consent"));

        assertThat(signs(bundle, out))
                .contains(Sign.UNLABELLED, Sign.NOT_ACCESSIBLE, Sign.RIGHTS_OPEN)
                .doesNotContain(Sign.LABELLED, Sign.AI_UNLABELLED);
        assertThat(signs(bundle, asked, dressed, out))
                .contains(Sign.LABELLED, Sign.ACCESSIBLE, Sign.RIGHTS_CLEAR)
                .doesNotContain(Sign.UNLABELLED, Sign.NOT_ACCESSIBLE, Sign.RIGHTS_OPEN);
        assertThat(bare.decision()).isNotEqualTo(dressed.decision());
    }

    @Test
    void whatSomebodyElseFinishedWellIsNobodysMerit() {
        Bundle bundle = bundle(week().post(post("ready").format(Format.IMAGE).at(2 * HOUR)));

        assertThat(signs(bundle)).isEmpty();
    }

    @Test
    void anUnlabelledPostOfTheQueueIsFoundWhoeverPutItThere() {
        Bundle bundle =
                bundle(week().post(post("trap").paid().lacks(Mark.ADVERTISING).at(2 * HOUR)));

        assertThat(signs(bundle)).containsExactly(Sign.UNLABELLED);
    }

    @Test
    void whoeverSeesWhatAQueuedPostLacksBeforeItGoesOutShowsIt() {
        Bundle bundle =
                bundle(week().post(post("trap").paid().lacks(Mark.ADVERTISING).at(2 * HOUR)));
        var right = compose("trap", Mark.CAPTIONS, Mark.ADVERTISING);

        assertThat(signs(bundle, right)).contains(Sign.CAUGHT).doesNotContain(Sign.UNLABELLED);
        assertThat(signs(bundle, new Timed(MINUTE, new Decision.Unschedule("trap"))))
                .containsExactly(Sign.CAUGHT);
        assertThat(signs(bundle, new Timed(MINUTE, new Decision.StopPost("trap"))))
                .containsExactly(Sign.CAUGHT);
    }

    @Test
    void whoAnswersInTheFirstHourWasThere() {
        Bundle bundle = bundle(
                week().followers(Platform.INSTAGRAM, 50_000).post(post("crumb").draft()));
        var out = schedule("crumb", 19 * HOUR);

        assertThat(signs(bundle, out)).contains(Sign.ABSENT).doesNotContain(Sign.PRESENT);
        assertThat(signs(bundle, out, engage(19 * HOUR + 20 * MINUTE)))
                .containsOnlyOnce(Sign.PRESENT)
                .doesNotContain(Sign.ABSENT);
        assertThat(signs(bundle, out, engage(21 * HOUR))).contains(Sign.ABSENT);
    }

    @Test
    void aSlotThatComesTooSoonShows() {
        Bundle bundle = bundle(week().post(post("crumb").draft().approvedBy("boss", "3:00")));
        var submit = new Timed(MINUTE, new Decision.Submit("crumb"));
        var out = schedule("crumb", 2 * HOUR);

        assertThat(signs(bundle, submit, out)).contains(Sign.NOT_READY);
        assertThat(signs(bundle, submit, new Timed(MINUTE, new Decision.PauseQueue()), out))
                .doesNotContain(Sign.NOT_READY);
    }

    @Test
    void approvalAtOnceIsWorthMoreThanTheSecondTime() {
        Bundle bundle = bundle(week().post(post("crumb").draft().paid().approvedBy("boss", "1:00")));
        var submit = new Timed(MINUTE, new Decision.Submit("crumb"));

        assertThat(signs(bundle, compose("crumb", Mark.CAPTIONS, Mark.ADVERTISING), submit))
                .containsExactly(Sign.APPROVED_AT_ONCE);
        assertThat(signs(bundle, submit)).containsExactly(Sign.SENT_BACK);
    }

    @Test
    void aFirstLineIsMeasuredByTheBestOnOffer() {
        Bundle bundle =
                bundle(week().post(post("crumb").draft().opening("dull", 80).opening("why", 130)));
        var out = schedule("crumb", 19 * HOUR);
        var why = new Timed(MINUTE, new Decision.Compose("crumb", List.of("why"), List.of(), List.of(Mark.CAPTIONS)));

        assertThat(signs(bundle, why, out)).contains(Sign.HOOK_STRONG);
        assertThat(signs(bundle, compose("crumb", Mark.CAPTIONS), out)).contains(Sign.HOOK_WEAK);
    }

    @Test
    void whatIfOffersTheHoursThatFiguresSpeakFor() {
        Bundle bundle = bundle(withPast(week()).post(post("crumb").approved()));
        WhatIf whatIf = WhatIf.of(bundle, SEED, List.of(schedule("crumb", 3 * DAY + 4 * HOUR)));
        var better = new Change.Instead(1, new Decision.Schedule("crumb", 3 * DAY + 19 * HOUR));

        assertThat(whatIf.changes()).contains(better);
        assertThat(whatIf.fork(better).ending().posts().reached())
                .isGreaterThan(whatIf.yours().posts().reached());
    }

    @Test
    void whereFiguresCannotTellWhatIfOffersNoOtherHours() {
        Bundle bundle = bundle(week().post(post("crumb").approved()));
        WhatIf whatIf = WhatIf.of(bundle, SEED, List.of(schedule("crumb", 3 * DAY + 4 * HOUR)));

        assertThat(whatIf.changes()).noneMatch(Change.Instead.class::isInstance);
    }

    private static Stage week() {
        return aScenario()
                .goal(Measure.REACHED, 40)
                .days(14)
                .daily(evening())
                .followers(Platform.INSTAGRAM, 10_000)
                .followers(Platform.FACEBOOK, 10_000)
                .audience(
                        Platform.INSTAGRAM,
                        new Segment("evening", 100, Optional.of(new Rhythm(evening(), evening())), Map.of(), Map.of()));
    }

    /** Three posts in the evening and three at night, all a week old and on days of their own. */
    private static Stage withPast(Stage stage) {
        for (int day = 1; day <= 3; day++) {
            stage.post(APost.post("evening-" + day).at(-7 * DAY - 2 * day * DAY + 19 * HOUR));
            stage.post(APost.post("night-" + day).at(-6 * DAY - 2 * day * DAY + 4 * HOUR));
        }
        return stage;
    }

    private static List<Integer> evening() {
        return IntStream.range(0, 24)
                .mapToObj(h -> h >= 17 && h < 22 ? 3_850 : 250)
                .toList();
    }

    private static Bundle bundle(Stage stage) {
        Bundle b = stage.build();
        Bundle.Tables t = b.tables();
        var tables = new Bundle.Tables(
                t.platforms(),
                t.responses(),
                Shipped.scenario("late-parcel").tables().evidence(),
                t.competencies(),
                t.names());
        return new Bundle(b.scenario(), tables, b.plans(), b.sources(), b.hash());
    }

    private static Timed schedule(String post, long slot) {
        return new Timed(2 * MINUTE, new Decision.Schedule(post, slot));
    }

    private static Timed compose(String post, Mark... marks) {
        return new Timed(MINUTE, new Decision.Compose(post, List.of(), List.of(), List.of(marks)));
    }

    private static Timed engage(long at) {
        return new Timed(at, new Decision.Engage("crumb"));
    }

    private static List<Sign> signs(Bundle bundle, Timed... decisions) {
        return Debrief.of(bundle, SEED, List.of(decisions)).evidence().stream()
                .flatMap(e -> e.by() instanceof Evidence.Shown.Posted p ? java.util.stream.Stream.of(p.sign()) : null)
                .toList();
    }
}
