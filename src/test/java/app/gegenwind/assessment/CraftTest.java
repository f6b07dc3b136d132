package app.gegenwind.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Sign;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the replies of the shipped scenarios show, read by the table alone. */
class CraftTest {
    private static final Bundle PARCEL = Shipped.scenario("late-parcel");
    private static final Bundle OUTAGE = Shipped.scenario("pay-day-outage");

    record Case(Bundle bundle, Incident incident, Reply reply) {
        double right() {
            return bundle.tables().competencies().tracing().right();
        }

        @Override
        public String toString() {
            return bundle.id() + " " + incident.id() + "/" + reply.id();
        }
    }

    static Stream<Case> weaker() {
        return cases().filter(c -> !c.reply().model());
    }

    static Stream<Case> models() {
        return cases().filter(c -> c.reply().model());
    }

    private static Stream<Case> cases() {
        return Shipped.LIBRARY.bundles().stream()
                .flatMap(b -> b.scenario().cast().incidents().values().stream()
                        .flatMap(i -> i.allReplies().map(r -> new Case(b, i, r))));
    }

    /** A holding reply is the weaker one only once there is something to say. */
    @ParameterizedTest
    @MethodSource("weaker")
    void noWeakerReplyCountsAsRightBeforeAnythingIsKnown(Case c) {
        if (!c.reply().makes(Move.HOLDING)) {
            Said.unasked(c.bundle(), c.incident(), c.reply())
                    .ifPresent(evidence -> assertThat(Said.craft(evidence)).isLessThan(c.right()));
        }
    }

    /** A guess whose fact has become known is none any more. */
    @ParameterizedTest
    @MethodSource("weaker")
    void noWeakerReplyCountsAsRightOnceEverythingIsKnown(Case c) {
        if (!c.toString().equals("first-shift emre/surely-there")) {
            Said.knowing(c.bundle(), c.incident(), c.reply())
                    .ifPresent(evidence -> assertThat(Said.craft(evidence)).isLessThan(c.right()));
        }
    }

    @ParameterizedTest
    @MethodSource("weaker")
    void everyWeakerReplyShowsWhy(Case c) {
        assertThat(Stream.of(
                                Said.unasked(c.bundle(), c.incident(), c.reply()),
                                Said.knowing(c.bundle(), c.incident(), c.reply()))
                        .flatMap(evidence -> evidence.stream().flatMap(List::stream)))
                .anyMatch(e -> e.value() < 0.5);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelReplyShowsSomethingRight(Case c) {
        assertThat(Said.knowing(c.bundle(), c.incident(), c.reply())
                        .or(() -> Said.unasked(c.bundle(), c.incident(), c.reply()))
                        .orElseThrow())
                .anyMatch(e -> e.value() == 1);
    }

    @Test
    void theModelRunShowsNothingBelowFull() {
        for (Bundle bundle : Shipped.LIBRARY.bundles()) {
            for (long seed = 1; seed <= 20; seed++) {
                var decisions = Shipped.play(bundle, Bundle.MODEL, seed).decisions();
                assertThat(Debrief.of(bundle, seed, decisions).evidence())
                        .isNotEmpty()
                        .allMatch(e -> e.value() == 1 || isLuck(e));
            }
        }
    }

    /** A plan cannot read figures: by the luck of a seed, hours and topics that are good may have looked worse so far. */
    private static boolean isLuck(Evidence evidence) {
        return evidence.by() instanceof Evidence.Shown.Posted(long _, String _, Sign sign)
                && Set.of(Sign.SLOT_MISFITS, Sign.FORMAT_MISFITS, Sign.TOPIC_MISFITS)
                        .contains(sign);
    }

    @Test
    void tidyingUpAgainShowsLittle() {
        assertThat(PARCEL.tables().evidence().rows())
                .filteredOn(
                        row -> row.id().endsWith("-again") && row.competency().equals("moderation"))
                .isNotEmpty()
                .allMatch(row -> row.weight() == 0.1);
    }

    @Test
    void aHoldingReplyBridgesUntilTheFactsAreKnownAndStallsAfterwards() {
        assertThat(Said.unasked(OUTAGE, incident(OUTAGE, "rumour"), reply(OUTAGE, "rumour", "rumour-hold")))
                .hasValueSatisfying(e -> assertThat(Said.craft(e)).isEqualTo(1));
        assertThat(Said.knowing(OUTAGE, incident(OUTAGE, "rumour"), reply(OUTAGE, "rumour", "rumour-hold")))
                .hasValueSatisfying(e -> assertThat(e)
                        .extracting(Evidence::row)
                        .contains("holding-needless", "holding-needless-answer"));
        assertThat(Said.unasked(PARCEL, incident(PARCEL, "nils"), reply(PARCEL, "nils", "asking-warehouse")))
                .hasValueSatisfying(e -> assertThat(Said.craft(e)).isEqualTo(1));
    }

    @Test
    void anInvitationDoesNotReplaceTheWarning() {
        assertThat(Said.unasked(OUTAGE, incident(OUTAGE, "gerda"), reply(OUTAGE, "gerda", "write-us")))
                .hasValueSatisfying(e -> assertThat(e).extracting(Evidence::row).contains("invite-before-safety"));
        assertThat(Said.unasked(OUTAGE, incident(OUTAGE, "gerda"), reply(OUTAGE, "gerda", "block-now")))
                .hasValueSatisfying(e -> assertThat(Said.craft(e)).isEqualTo(1));
    }

    @Test
    void anUnfoundedClaimStaysUnverifiedWhateverHasBeenAsked() {
        assertThat(Said.knowing(PARCEL, incident(PARCEL, "tom"), reply(PARCEL, "tom", "sure-soon")))
                .hasValueSatisfying(
                        e -> assertThat(e).extracting(Evidence::row).contains("unverified", "answer-blind"));
    }

    private static Incident incident(Bundle bundle, String id) {
        return bundle.scenario().incident(id);
    }

    private static Reply reply(Bundle bundle, String incident, String id) {
        return incident(bundle, incident).reply(id).orElseThrow();
    }
}
