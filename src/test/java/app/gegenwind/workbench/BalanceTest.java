package app.gegenwind.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.Shipped;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Bot;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BalanceTest {
    private static final Bundle PARCEL = Shipped.scenario("late-parcel");

    @Test
    void percentilesAreValuesThatOccur() {
        Spread spread = Spread.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 100.0));

        assertThat(spread).isEqualTo(new Spread(5, 14.5, 1, 9));
        assertThat(Spread.of(List.of(7.0))).isEqualTo(new Spread(7, 7, 7, 7));
        assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, 0, 0, 0));
    }

    @Test
    void aRunIsMeasuredAsItsDebriefMeasuresIt() {
        BotRun run = BotPlay.of(PARCEL, 7, Bot.APOLOGISER);
        Debrief debrief = Debrief.of(PARCEL, 7, run.decisions());

        var measured = Bench.of(PARCEL).play(7).runs().get(Bot.APOLOGISER);

        assertThat(measured.get(Quantity.SCORE)).isEqualTo(debrief.score().total());
        assertThat(measured.get(Quantity.COMMENTS)).isEqualTo(debrief.crowd().size());
        assertThat(measured.get(Quantity.STANDING)).isEqualTo(run.run().damage().standing() / 1_000.0);
    }

    @Test
    void theSameSeedsGiveTheSameBalanceInWhateverOrderTheyArePlayed() {
        Bench bench = Bench.of(PARCEL);
        List<SeedResult> forwards =
                LongStream.rangeClosed(1, 3).mapToObj(bench::play).toList();
        List<SeedResult> backwards = LongStream.rangeClosed(1, 3)
                .map(seed -> 4 - seed)
                .mapToObj(Bench.of(PARCEL)::play)
                .toList()
                .reversed();

        assertThat(Balance.of(PARCEL, backwards, List.of())).isEqualTo(Balance.of(PARCEL, forwards, List.of()));
    }

    @Test
    void difficultyIsWhatNaiveBotsLeaveOnTheTable() {
        Bench bench = Bench.of(PARCEL);
        List<SeedResult> seeds =
                LongStream.rangeClosed(1, 3).mapToObj(bench::play).toList();

        assertThat(bench.difficulty(3))
                .isEqualTo(Balance.of(PARCEL, seeds, List.of()).difficulty().points());
    }

    @Test
    void aSwapPutsOneOtherReplyIntoTheModelRun() {
        Bench bench = Bench.of(PARCEL);

        assertThat(bench.play(1).swaps()).isNotEmpty().allSatisfy((swap, gain) -> {
            var replies = PARCEL.scenario().incident(swap.incident());
            assertThat(replies.reply(swap.model()).orElseThrow().model()).isTrue();
            assertThat(replies.reply(swap.reply()).orElseThrow().model()).isFalse();
            assertThat(gain.points()).isLessThanOrEqualTo(0);
        });
    }
}
