package app.gegenwind.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.Circumstances.About;
import app.gegenwind.scenario.table.Circumstances.Moment;
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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every sign the papers state for a complaint that is true (science paper 1.2, 1.3, 1.8, 1.10; the table of moves), in every phase, in public
 * and in private, at every wind, whoever writes and however upset: said for the first time and on known facts.
 */
class ResponseSignsTest {
    private static final ResponseTable TABLE =
            Shipped.scenario("late-parcel").tables().responses();

    /** Signs of (spread − 1), the author's and the watchers' change: +, −, 0, or what it is at most or at least, or ? where nothing is stated. */
    @ParameterizedTest
    @CsvSource({
        "NAME,              0, +, +",
        "RESTATE,           -, +, +",
        "EMPATHY,          <=, +, +",
        "APOLOGY,           -, +, +",
        "NON_APOLOGY,       +, -, -",
        "HUMOUR,            +, -, -",
        "SIGN,              0, 0, +",
        "WRONG_ADDRESS,     0, -, -",
        "BESIDE_THE_POINT,  +, -, -",
        "EXPLAIN,           -, +, +",
        "DENY,              +, -, -",
        "ATTACK,            +, -, -",
        "INSULT,            +, -, -",
        "NEXT_STEP,         -, +, +",
        "PROMISE,           0, +, +",
        "HOLDING,           -, 0, +",
        "UPDATE,            -, +, +",
        "CORRECTIVE_ACTION, -, +, +",
        "SAFETY_FIRST,      -, +, +",
        "COMPENSATE_PUBLIC, +, +, -",
        "COMPENSATE_PRIVATE,0, +, 0",
        "FRAUD_WARNING,     -, +, +",
        "PUBLIC_FIRST,      -, +, +",
        "CLOSE_PUBLIC,      -, +, +",
        "TEMPLATE,         >=, -, -",
        "HIDE,              +, -, -",
        "DELETE,            +, -, -",
        "RESTRICT,          +, -, -",
        "BLOCK,             +, -, -",
        "LIMIT,             +, ?, -",
        "HOLD,              +, -, -",
        "PIN,               -, ?, +",
        "NETIQUETTE,        +, -, ?",
        "ASK_COLLEAGUE,     0, 0, 0",
        "ESCALATE,          0, 0, 0",
        "REPORT,            0, 0, 0",
        "EVIDENCE_FIRST,    0, 0, 0",
        "SILENCE,           0, ?, 0",
        "PROMISE_BROKEN,    +, -, -"
    })
    void aTrueComplaint(Move move, String spread, String author, String watchers) {
        each(List.of(Fault.values()), List.of(Phase.values()), List.of(Channel.values()), (about, moment) -> {
            Effect effect = TABLE.effect(move, new Circumstances(about, moment));
            assertThat(is(effect.spread() - 1, spread))
                    .as("spread " + effect + moment)
                    .isTrue();
            assertThat(is(effect.author(), author))
                    .as("author " + effect + moment)
                    .isTrue();
            assertThat(is(effect.watchers(), watchers))
                    .as("watchers " + effect + moment)
                    .isTrue();
        });
    }

    @Test
    void anExcuseFuelsUnlessTheBrandIsTheVictim() {
        each(
                List.of(Fault.ACCIDENTAL, Fault.PREVENTABLE),
                List.of(Phase.values()),
                List.of(Channel.values()),
                (a, m) -> assertThat(effect(Move.EXCUSE, a, m))
                        .matches(e -> e.spread() > 1 && e.author() < 0 && e.watchers() < 0));
    }

    @Test
    void sendingSomebodyElsewhereDoesNotSatisfy() {
        each(
                List.of(Fault.values()),
                List.of(Phase.values()),
                List.of(Channel.values()),
                (a, m) -> assertThat(effect(Move.REFER_ELSEWHERE, a, m))
                        .matches(e -> e.spread() > 1 && e.author() < 0 && e.watchers() < 0));
    }

    @Test
    void empathyDampensUntilTheStormAndAloneDoesNothingToOne() {
        each(
                List.of(Fault.values()),
                List.of(Phase.EARLY, Phase.LATE),
                List.of(Channel.values()),
                (a, m) -> assertThat(effect(Move.EMPATHY, a, m).spread()).isLessThan(1));
        each(
                List.of(Fault.values()),
                List.of(Phase.VIRAL),
                List.of(Channel.values()),
                (a, m) -> assertThat(effect(Move.EMPATHY, a, m).spread()).isEqualTo(1));
    }

    @Test
    void anApologyLosesForceWithTheWait() {
        each(List.of(Fault.values()), List.of(Phase.EARLY), List.of(Channel.values()), (a, m) -> {
            double early = effect(Move.APOLOGY, a, m).spread();
            double late = effect(Move.APOLOGY, a, in(Phase.LATE, m)).spread();
            assertThat(early).isLessThan(late);
            assertThat(late)
                    .isLessThanOrEqualTo(
                            effect(Move.APOLOGY, a, in(Phase.VIRAL, m)).spread());
        });
    }

    @Test
    void anInvitationDampensEarlyFuelsInAStormAndNeverPleasesWatchers() {
        each(List.of(Fault.values()), List.of(Phase.values()), List.of(Channel.PUBLIC), (a, m) -> {
            Effect invited = effect(Move.INVITE_PRIVATE, a, m);
            assertThat(invited.watchers()).isNotPositive();
            switch (m.phase()) {
                case EARLY -> assertThat(invited.spread()).isLessThan(1);
                case LATE -> assertThat(invited.spread()).isGreaterThanOrEqualTo(1);
                case VIRAL -> assertThat(invited.spread()).isGreaterThan(1);
            }
        });
    }

    @Test
    void whatIsSaidInPrivateIsNoDisclosure() {
        each(List.of(Fault.values()), List.of(Phase.values()), List.of(Channel.PRIVATE), (a, m) -> {
            assertThat(effect(Move.ASK_DATA_PUBLIC, a, m)).isEqualTo(Effect.NEUTRAL);
            assertThat(effect(Move.REVEAL_DATA, a, m)).isEqualTo(Effect.NEUTRAL);
            assertThat(effect(Move.INVITE_PRIVATE, a, m)).isEqualTo(Effect.NEUTRAL);
        });
        each(List.of(Fault.values()), List.of(Phase.values()), List.of(Channel.PUBLIC), (a, m) -> {
            assertThat(effect(Move.ASK_DATA_PUBLIC, a, m))
                    .matches(e -> e.spread() == 1 && e.author() < 0 && e.watchers() < 0);
            assertThat(effect(Move.REVEAL_DATA, a, m))
                    .matches(e -> e.spread() > 1.3 && e.author() < -10 && e.watchers() < -10);
        });
    }

    @Test
    void theSameTextAgainAlwaysLosesAStep() {
        for (Move move : List.of(Move.TEMPLATE, Move.HOLDING, Move.NEXT_STEP, Move.APOLOGY, Move.PROMISE)) {
            each(List.of(Fault.values()), List.of(Phase.values()), List.of(Channel.values()), (a, m) -> {
                Effect first = effect(move, a, m);
                Effect second = effect(move, a, again(m));
                assertThat(second.spread()).as(move + " " + m).isGreaterThan(first.spread());
                assertThat(second.author()).as(move + " " + m).isLessThanOrEqualTo(first.author());
            });
        }
    }

    private interface Claims {
        void about(About about, Moment moment);
    }

    private static void each(List<Fault> faults, List<Phase> phases, List<Channel> channels, Claims claims) {
        for (Fault fault : faults) {
            for (int severity = 1; severity <= 3; severity++) {
                for (Arousal arousal : Arousal.values()) {
                    for (Influence influence : Influence.values()) {
                        var about = new About(Kind.COMPLAINT, Claim.TRUE, fault, severity, arousal, influence, false);
                        moments(phases, channels).forEach(m -> claims.about(about, m));
                    }
                }
            }
        }
    }

    /** A storm is a wind of 3 and more, anything else less. */
    private static List<Moment> moments(List<Phase> phases, List<Channel> channels) {
        return phases.stream()
                .flatMap(phase -> channels.stream()
                        .flatMap(channel -> (phase == Phase.VIRAL ? List.of(3, 4, 5, 6) : List.of(0, 1, 2))
                                .stream().map(wind -> new Moment(phase, channel, false, true, wind))))
                .toList();
    }

    private static boolean is(double value, String sign) {
        return switch (sign) {
            case "+" -> value > 0;
            case "-" -> value < 0;
            case "0" -> value == 0;
            case "<=" -> value <= 0;
            case ">=" -> value >= 0;
            case "?" -> true;
            default -> throw new IllegalArgumentException(sign);
        };
    }

    private static Effect effect(Move move, About about, Moment moment) {
        return TABLE.effect(move, new Circumstances(about, moment));
    }

    private static Moment in(Phase phase, Moment m) {
        return new Moment(phase, m.channel(), m.again(), m.known(), phase == Phase.VIRAL ? 3 : m.wind());
    }

    private static Moment again(Moment m) {
        return new Moment(m.phase(), m.channel(), true, m.known(), m.wind());
    }
}
