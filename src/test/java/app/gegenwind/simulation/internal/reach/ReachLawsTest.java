package app.gegenwind.simulation.internal.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReachLawsTest {

    /** O15 of the science base: exact. */
    @Test
    void ownPostsOfADayShareTheFeedAsOnX() {
        assertThat(new double[] {d(0), d(1), d(2), d(3), d(4)}).containsExactly(1, .625, .4375, .34375, .296875);
    }

    private static double d(int before) {
        return Diversity.X_2023.discount(before);
    }

    /** O15: the dot product, by hand: 10 % likes, 1 % retweets, 2 % replies, half of those answered by the author, 0.1 % reports. */
    @Test
    void xRanksByTheSumOfWeightedProbabilities() {
        Ranking post = new Ranking(.1, .01, .02, 0, 0, .01, 0, 0, 0, .001);
        assertThat(Ranking.X_2023.score(post)).isCloseTo(.05 + .01 + .27 + .75 - .369, within(1e-9));
    }

    @Test
    void anAnswerOfTheAuthorIsWorthMoreThanAHundredLikesOnX() {
        assertThat(Ranking.X_2023.answered()).isGreaterThanOrEqualTo(100 * Ranking.X_2023.favourite());
    }

    @Test
    void halfOfAPostsAttentionComesInEachHalfLife() {
        Life life = new Life(80);
        assertThat(life.had(80)).isEqualTo(.5);
        assertThat(life.had(160)).isEqualTo(.75);
        assertThat(life.had(-5)).isZero();
    }
}
