package app.gegenwind.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Lift;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SpreadingTest {
    private static final long HOUR = 3_600_000;
    private static final Cause REPLY = new Cause.Decided(1);
    private static final Cause WORSE = new Cause.Decided(2);
    private final Spreading spreading =
            new Spreading(new Incident.Spread(.8, HOUR / 3, false, 4 * HOUR, "lines", 1), Warp.flat(), 0, HOUR);

    @Test
    void ageHalvesItWithinTheTimeItFades() {
        assertThat(spreading.at(0)).isEqualTo(.8);
        assertThat(spreading.at(4 * HOUR)).isCloseTo(.4, within(1e-12));
    }

    @Test
    void impatienceDoublesItWithinASecondSpanOfPatience() {
        double calm = spreading.at(2 * HOUR);
        spreading.losePatience(HOUR);
        assertThat(spreading.at(HOUR + HOUR / 2) / (.8 * Math.pow(2, -1.5 / 4))).isCloseTo(1.5, within(1e-9));
        assertThat(spreading.at(2 * HOUR) / calm).isCloseTo(2, within(1e-9));
        spreading.calm();
        assertThat(spreading.at(2 * HOUR)).isEqualTo(calm);
    }

    @Test
    void itStaysBelowTheBound() {
        spreading.multiply(100, 0, WORSE);
        assertThat(spreading.at(0)).isEqualTo(Spreading.MOST);
    }

    @Test
    void aThresholdBelowTheStartHasNoCauseOfItsOwn() {
        spreading.multiply(1.5, 0, WORSE);
        assertThat(spreading.lifted(.7, 0)).isEmpty();
    }

    @Test
    void theCauseIsTheLastFactorThatLiftedAndWasNotUndone() {
        spreading.multiply(1.5, 0, WORSE);
        assertThat(spreading.lifted(1.0, 0).map(Lift::cause)).contains(WORSE);
        spreading.multiply(.5, 0, REPLY);
        spreading.losePatience(0);
        assertThat(spreading.lifted(1.0, HOUR).map(Lift::cause)).contains(new Cause.Silence());
        assertThat(spreading.lifted(.75, HOUR).map(Lift::cause)).contains(new Cause.Silence());
        assertThat(spreading.lifted(.4, HOUR)).isEmpty();
    }

    @Test
    void aDecisionLiftsFromItsOwnMoment() {
        spreading.multiply(1.5, HOUR / 2, WORSE);
        assertThat(spreading.lifted(.9, HOUR)).contains(new Lift(WORSE, OptionalLong.of(HOUR / 2)));
    }

    @Test
    void aWaitLiftsFromTheMomentItWasLongEnough() {
        double calm = spreading.at(2 * HOUR);
        spreading.losePatience(HOUR);
        long quarter = HOUR + HOUR / 4;
        assertThat(spreading.lifted(1.25 * calm, 2 * HOUR).orElseThrow().quiet().orElseThrow())
                .isCloseTo(quarter, within(1L));
    }

    @Test
    void nothingIsSaidWhereALaterFactorWouldHaveLiftedItToo() {
        spreading.multiply(1.5, 0, WORSE);
        spreading.multiply(2, HOUR, REPLY);
        assertThat(spreading.lifted(.9, HOUR)).contains(new Lift(WORSE, OptionalLong.empty()));
    }
}
