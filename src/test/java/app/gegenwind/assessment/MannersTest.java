package app.gegenwind.assessment;

import static app.gegenwind.assessment.Altered.ATTACK;
import static app.gegenwind.assessment.Manners.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.Debrief.Wait;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither speed nor noise pays: over fifty seeds, rudeness ends below silence, silence below politeness that came late. */
class MannersTest {
    private static final int SEEDS = 50;
    private static final Bundle PARCEL = Altered.withAttacks(Shipped.scenario("late-parcel"));

    @ParameterizedTest
    @ValueSource(strings = {"b2b-launch", "first-month", "first-shift", "late-parcel", "pay-day-outage"})
    void attackingEveryCustomerEndsBelowSilence(String id) {
        Bundle bundle = Altered.withAttacks(Shipped.scenario(id));
        assertThat(damage(bundle, seed -> Manners.rude(bundle, seed))).isGreaterThan(silence(bundle));
        assertThat(standing(bundle, seed -> Manners.rude(bundle, seed)))
                .isLessThan(standing(bundle, seed -> List.of()));
    }

    /** Where silence leaves nothing standing, damage still tells them apart. */
    @Test
    void attackingInAFloodDoesMoreDamageThanSilence() {
        Bundle bundle = Altered.withAttacks(Shipped.scenario("flood-friday"));
        assertThat(damage(bundle, seed -> Manners.rude(bundle, seed))).isGreaterThan(silence(bundle));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"b2b-launch", "first-month", "first-shift", "flood-friday", "late-parcel", "pay-day-outage"})
    void whatWatchersLikeLeastEndsBelowSilence(String id) {
        Bundle bundle = Shipped.scenario(id);
        assertThat(damage(bundle, seed -> Manners.rude(bundle, seed))).isGreaterThan(silence(bundle));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"b2b-launch", "first-month", "first-shift", "flood-friday", "late-parcel", "pay-day-outage"})
    void politeButLateEndsAboveSilence(String id) {
        Bundle bundle = Shipped.scenario(id);
        assertThat(damage(bundle, seed -> Manners.late(bundle, seed, 90))).isLessThan(silence(bundle));
        assertThat(damage(bundle, seed -> Manners.lateAndPublicOnly(bundle, seed, 90)))
                .as("with nobody in the private channel")
                .isLessThan(silence(bundle));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"b2b-launch", "first-month", "first-shift", "flood-friday", "late-parcel", "pay-day-outage"})
    void speedEarnsNothingForAnAttack(String id) {
        Bundle bundle = Altered.withAttacks(Shipped.scenario(id));
        assertThat(timing(bundle, Manners.rude(bundle, 7))).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"b2b-launch", "first-month", "first-shift", "flood-friday", "late-parcel", "pay-day-outage"})
    void speedEarnsLittleForAWrongAnswerAndAllForTheModels(String id) {
        Bundle bundle = Shipped.scenario(id);
        assertThat(timing(bundle, Manners.wrong(bundle, 7))).isLessThanOrEqualTo(8);
        assertThat(timing(bundle, Manners.late(bundle, 7, 0))).isEqualTo(20);
    }

    @Test
    void anAttackEndsNoWait() {
        Wait attacked = jana(answered(3, ATTACK));
        assertThat(attacked.answered()).isTrue();
        assertThat(attacked.content()).isZero();

        Wait later = jana(answered(3, ATTACK), answered(40, "sorry-and-private"));
        Wait only = jana(answered(40, "sorry-and-private"));
        assertThat(later.waited()).isEqualTo(only.waited());
        assertThat(later.content()).isEqualTo(only.content()).isGreaterThan(0.3);
    }

    @Test
    void aLaterAnswerTakesNothingAway() {
        Wait soon = jana(answered(3, "sorry-and-private"));
        assertThat(jana(answered(3, "sorry-and-private"), answered(40, ATTACK))).isEqualTo(soon);
    }

    private static Timed answered(long minutes, String reply) {
        return new Timed(opened() + minutes * MINUTE, new Decision.Answer("jana", reply));
    }

    private static long opened() {
        return PARCEL.scenario().incident("jana").opens().orElseThrow();
    }

    private static Wait jana(Timed... decisions) {
        return Debrief.of(PARCEL, 7, List.of(decisions)).waits().stream()
                .filter(w -> w.incident().equals("jana"))
                .map(w -> new Wait(w.incident(), w.waited(), w.answered(), w.content(), w.weight(), 0))
                .findFirst()
                .orElseThrow();
    }

    private static int timing(Bundle bundle, List<Timed> decisions) {
        return Debrief.of(bundle, 7, decisions).score().timing().points();
    }

    private static long silence(Bundle bundle) {
        return damage(bundle, seed -> List.of());
    }

    /** The median over the seeds, in thousandths of a point. */
    private static long damage(Bundle bundle, LongFunction<List<Timed>> manner) {
        return LongStream.rangeClosed(1, SEEDS)
                .map(seed -> end(bundle, seed, manner.apply(seed)).damage().total())
                .sorted()
                .skip(SEEDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static long standing(Bundle bundle, LongFunction<List<Timed>> manner) {
        return Math.max(0, 100_000 - damage(bundle, manner));
    }

    private static Simulation end(Bundle bundle, long seed, List<Timed> decisions) {
        return Simulation.replay(bundle, seed, decisions, bundle.scenario().lasts());
    }
}
