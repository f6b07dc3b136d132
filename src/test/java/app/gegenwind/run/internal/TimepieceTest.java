package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.run.RunClock;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.scenario.plan.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimepieceTest {
    private static final long SECOND = Pacer.NANOS_PER_SECOND;
    private static final Timepiece WAITING = Timepiece.waiting(24);
    private static final Timepiece RUNNING = WAITING.after(new Decision.Continue(), Actor.TRAINEE, 5_000, SECOND);

    @Test
    void standsUntilContinued() {
        assertThat(WAITING.now(99 * SECOND)).isZero();
        assertThat(WAITING.stands()).isTrue();
    }

    @Test
    void runsAtPaceFromWhereItWasSet() {
        assertThat(RUNNING.now(SECOND)).isEqualTo(5_000);
        assertThat(RUNNING.now(3 * SECOND)).isEqualTo(5_000 + 48_000);
        assertThat(RUNNING.read(3 * SECOND, 0)).isEqualTo(new RunClock(53_000, Hands.RUNNING, 100, 24));
    }

    @Test
    void reachesAMomentWhenItSaysAndNotBefore() {
        for (int pace : List.of(1, 7, 24, 60, 3_600)) {
            for (int percent : List.of(25, 100, 333, 400)) {
                var clock = new Timepiece(1, 17, Hands.RUNNING, percent, pace);
                for (long moment : List.of(1L, 2L, 1_001L, 86_400_001L)) {
                    long wait = clock.nanosUntil(moment, 17);

                    assertThat(clock.now(17 + wait)).isGreaterThanOrEqualTo(moment);
                    assertThat(clock.now(17 + wait - 2_000)).isLessThanOrEqualTo(moment);
                }
            }
        }
    }

    @Test
    void doesNotOverflowWithinAWeek() {
        var fast = new Timepiece(0, 0, Hands.RUNNING, 400, 3_600);

        assertThat(fast.now(7 * 86_400 * SECOND)).isEqualTo(7L * 86_400 * 1_000 * 3_600 * 4);
    }

    @Test
    void tellsAPauseOfTheTraineeFromOneOfTheProduct() {
        assertThat(RUNNING.after(new Decision.Pause(), Actor.TRAINEE, 6_000, 0).hands())
                .isEqualTo(Hands.PAUSED);
        assertThat(RUNNING.after(new Decision.Pause(), Actor.ABSENCE, 6_000, 0).hands())
                .isEqualTo(Hands.WAITING);
    }

    @Test
    void goesOnAsItWentAfterASkip() {
        assertThat(RUNNING.after(new Decision.Skip(), Actor.TRAINEE, 6_000, SECOND))
                .isEqualTo(new Timepiece(6_000, SECOND, Hands.RUNNING, 100, 24));
    }

    @Test
    void waitsAfterARestartIfItRan() {
        assertThat(RUNNING.found(7_000).hands()).isEqualTo(Hands.WAITING);
        assertThat(RUNNING.after(new Decision.Pace(0), Actor.TRAINEE, 6_000, 0)
                        .found(7_000)
                        .hands())
                .isEqualTo(Hands.UNTIMED);
    }

    @Test
    void keepsOnlyPacesOfTheRange() {
        assertThat(List.of(0, 25, 100, 400)).allMatch(Timepiece::keeps);
        assertThat(List.of(-25, 1, 24, 401, Integer.MAX_VALUE, Integer.MIN_VALUE))
                .noneMatch(Timepiece::keeps);
    }
}
