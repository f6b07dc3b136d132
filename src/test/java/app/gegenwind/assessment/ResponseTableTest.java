package app.gegenwind.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.Circumstances.About;
import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.table.EvidenceTable;
import app.gegenwind.scenario.table.ResponseTable;
import app.gegenwind.scenario.table.ResponseTable.Effect;
import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Claim;
import app.gegenwind.scenario.vocabulary.Fault;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Phase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The signs research supports (science paper 1.2, 1.3, 1.8, 1.10), and what the subset property needs, over every situation there is. */
class ResponseTableTest {
    private static final ResponseTable TABLE =
            Shipped.scenario("late-parcel").tables().responses();
    private static final EvidenceTable EVIDENCE =
            Shipped.scenario("late-parcel").tables().evidence();

    @ParameterizedTest
    @EnumSource(Move.class)
    void everyMoveHasANameInBothLanguages(Move move) {
        assertThat(TABLE.names().get(move).de()).isNotBlank();
        assertThat(TABLE.names().get(move).en()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void noFactorFallsAsTheCrowdGrows(Move move) {
        for (About about : everybody()) {
            for (Moment calm : moments(0)) {
                double before = 0;
                for (int wind = 0; wind <= 6; wind++) {
                    double now = spread(move, about, at(calm, wind));
                    assertThat(now)
                            .as(move + " at wind " + wind + " " + about + calm)
                            .isGreaterThanOrEqualTo(before);
                    before = now;
                }
            }
        }
    }

    @Test
    void anEarlyApologyForWhatIsTrueDampens() {
        each(Kind.COMPLAINT, Claim.TRUE, Phase.EARLY, (a, m) -> {
            assertThat(spread(Move.APOLOGY, a, m)).isLessThan(1);
            assertThat(effect(Move.APOLOGY, a, m).author()).isPositive();
        });
    }

    @Test
    void anEarlyApologyWorksBetterThanALateOne() {
        each(
                Kind.COMPLAINT,
                Claim.TRUE,
                Phase.EARLY,
                (a, m) -> assertThat(spread(Move.APOLOGY, a, m)).isLessThan(spread(Move.APOLOGY, a, late(m))));
    }

    @Test
    void earlyEmpathyDampens() {
        each(
                Kind.COMPLAINT,
                Claim.TRUE,
                Phase.EARLY,
                (a, m) -> assertThat(spread(Move.EMPATHY, a, m)).isLessThan(1));
    }

    @Test
    void aNextStepNeverFuels() {
        each(
                Kind.COMPLAINT,
                Claim.TRUE,
                Phase.EARLY,
                (a, m) -> assertThat(spread(Move.NEXT_STEP, a, m)).isLessThanOrEqualTo(1));
    }

    @Test
    void anEarlyInvitationDampensButDoesNotPleaseTheWatchers() {
        each(Kind.COMPLAINT, Claim.TRUE, Phase.EARLY, (a, m) -> {
            assertThat(spread(Move.INVITE_PRIVATE, a, m)).isLessThan(1);
            assertThat(effect(Move.INVITE_PRIVATE, a, m).watchers()).isLessThanOrEqualTo(0);
        });
    }

    @Test
    void earlyPublicCompensationFuels() {
        each(
                Kind.COMPLAINT,
                Claim.TRUE,
                Phase.EARLY,
                (a, m) -> assertThat(spread(Move.COMPENSATE_PUBLIC, a, m)).isGreaterThan(1));
    }

    @Test
    void cannedTextNeverDampensAndFuelsWhenRepeated() {
        each(Kind.COMPLAINT, Claim.TRUE, Phase.EARLY, (a, m) -> {
            assertThat(spread(Move.TEMPLATE, a, m)).isGreaterThanOrEqualTo(1);
            assertThat(spread(Move.TEMPLATE, a, again(m))).isGreaterThan(spread(Move.TEMPLATE, a, m));
        });
    }

    @Test
    void denyingATrueClaimFuelsAndCostsTheWatchers() {
        each(Kind.COMPLAINT, Claim.TRUE, Phase.EARLY, (a, m) -> {
            assertThat(spread(Move.DENY, a, m)).isGreaterThan(1);
            assertThat(effect(Move.DENY, a, m).watchers()).isNegative();
        });
    }

    @Test
    void denyingAFalseClaimWithEvidenceDampens() {
        each(Kind.COMPLAINT, Claim.FALSE, Phase.EARLY, (a, m) -> {
            if (m.known()) {
                assertThat(spread(Move.DENY, a, m)).isLessThan(1);
            }
        });
    }

    @Test
    void attackAndInsultFuelEverywhere() {
        for (About about : everybody()) {
            for (Moment m : moments(0)) {
                if (m.channel() == Channel.PUBLIC) {
                    assertThat(spread(Move.ATTACK, about, m)).isGreaterThan(1);
                    assertThat(spread(Move.INSULT, about, m)).isGreaterThan(1);
                }
            }
        }
    }

    @Test
    void deletingFairCriticismFuels() {
        each(Kind.COMPLAINT, Claim.TRUE, Phase.EARLY, (a, m) -> {
            if (!a.exposes()) {
                assertThat(spread(Move.DELETE, a, m)).isGreaterThan(1.3);
            }
        });
    }

    @Test
    void hidingSomebodysPersonalDataHarmsNobody() {
        each(Kind.QUESTION, Claim.TRUE, Phase.EARLY, (a, m) -> {
            if (a.exposes()) {
                assertThat(spread(Move.HIDE, a, m)).isLessThanOrEqualTo(1);
                assertThat(effect(Move.HIDE, a, m).watchers()).isNotNegative();
            }
        });
    }

    @Test
    void holdingDampensARaidAndFuelsFairCriticism() {
        each(Kind.TROLL, Claim.FALSE, Phase.EARLY, (a, m) -> {
            assertThat(spread(Move.HOLD, a, m)).isLessThan(1);
            assertThat(shown(Move.HOLD, a, m)).containsExactly(1.0);
        });
        for (Kind fair : List.of(Kind.COMPLAINT, Kind.QUESTION, Kind.CRISIS)) {
            each(fair, Claim.TRUE, Phase.EARLY, (a, m) -> {
                assertThat(spread(Move.HOLD, a, m)).isGreaterThan(1);
                assertThat(shown(Move.HOLD, a, m))
                        .allMatch(value -> value <= .2)
                        .isNotEmpty();
            });
        }
    }

    private static List<Double> shown(Move move, About about, Moment moment) {
        return EVIDENCE.of(new EvidenceTable.On.Made(move), new Circumstances(about, moment)).stream()
                .map(EvidenceTable.Row::value)
                .toList();
    }

    @Test
    void cheerDoesHarmOnlyInAStorm() {
        for (About about : everybody()) {
            for (Moment calm : moments(0)) {
                assertThat(effect(Move.AD_IN_STORM, about, calm)).isEqualTo(Effect.NEUTRAL);
                assertThat(spread(Move.AD_IN_STORM, about, at(calm, 2))).isGreaterThan(1);
            }
        }
    }

    @Test
    void askingForDataInPublicNeverPleases() {
        each(Kind.COMPLAINT, Claim.TRUE, Phase.EARLY, (a, m) -> {
            assertThat(effect(Move.ASK_DATA_PUBLIC, a, m).author()).isNegative();
            assertThat(effect(Move.ASK_DATA_PUBLIC, a, m).watchers()).isNegative();
        });
    }

    private interface Claims {
        void about(About about, Moment moment);
    }

    /** Every public situation of that kind, claim and phase with the facts known, said for the first time. */
    private static void each(Kind kind, Claim claim, Phase phase, Claims claims) {
        for (About about : everybody()) {
            if (about.kind() == kind && about.claim() == claim) {
                claims.about(about, new Moment(phase, Channel.PUBLIC, false, true, 0));
            }
        }
    }

    private static double spread(Move move, About about, Moment moment) {
        return effect(move, about, moment).spread();
    }

    private static Effect effect(Move move, About about, Moment moment) {
        return TABLE.effect(move, new Circumstances(about, moment));
    }

    private static Moment late(Moment m) {
        return new Moment(Phase.LATE, m.channel(), m.again(), m.known(), m.wind());
    }

    private static Moment again(Moment m) {
        return new Moment(m.phase(), m.channel(), true, m.known(), m.wind());
    }

    /** The same moment in another wind: from 3 on it is a storm. */
    private static Moment at(Moment m, int wind) {
        return new Moment(wind >= 3 ? Phase.VIRAL : m.phase(), m.channel(), m.again(), m.known(), wind);
    }

    private static List<Moment> moments(int wind) {
        List<Moment> all = new ArrayList<>();
        for (Phase phase : List.of(Phase.EARLY, Phase.LATE)) {
            for (Channel channel : Channel.values()) {
                for (boolean again : new boolean[] {false, true}) {
                    for (boolean known : new boolean[] {false, true}) {
                        all.add(new Moment(phase, channel, again, known, wind));
                    }
                }
            }
        }
        return all;
    }

    private static List<About> everybody() {
        List<About> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Claim claim : Claim.values()) {
                for (Fault fault : Fault.values()) {
                    for (int severity = 1; severity <= 3; severity++) {
                        for (Arousal arousal : Arousal.values()) {
                            for (Influence influence : Influence.values()) {
                                all.add(new About(kind, claim, fault, severity, arousal, influence, false));
                                all.add(new About(kind, claim, fault, severity, arousal, influence, true));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }
}
