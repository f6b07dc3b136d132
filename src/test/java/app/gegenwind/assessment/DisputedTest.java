package app.gegenwind.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.ResponseTable;
import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Claim;
import app.gegenwind.scenario.vocabulary.Fault;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Phase;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where research disagrees the response table says so, in both languages and with both sides named. */
class DisputedTest {
    private static final ResponseTable TABLE =
            Shipped.scenario("late-parcel").tables().responses();
    private static final Pattern STUDY = Pattern.compile("[A-ZÀ-Ž][\\p{L}]+( et al\\.)?( [(])?,? ?20\\d\\d");

    @ParameterizedTest
    @EnumSource(Phase.class)
    void publicOrPrivateFirst(Phase phase) {
        for (Kind kind : List.of(Kind.COMPLAINT, Kind.QUESTION)) {
            assertThat(doubt(Move.INVITE_PRIVATE, kind, phase)).allMatch(d -> studies(d) >= 2);
            assertThat(doubt(Move.PUBLIC_FIRST, kind, phase)).allMatch(d -> studies(d) >= 2);
        }
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void speedOrQuality(Phase phase) {
        for (Kind kind : List.of(Kind.COMPLAINT, Kind.QUESTION)) {
            assertThat(doubt(Move.HOLDING, kind, phase)).allMatch(d -> studies(d) >= 2);
            assertThat(doubt(Move.SILENCE, kind, phase)).allMatch(d -> studies(d) >= 2);
        }
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void compensation(Phase phase) {
        assertThat(doubt(Move.COMPENSATE_PUBLIC, Kind.COMPLAINT, phase)).allMatch(d -> studies(d) >= 1);
        assertThat(doubt(Move.COMPENSATE_PRIVATE, Kind.COMPLAINT, phase)).allMatch(d -> studies(d) >= 2);
    }

    /** So that a reply with both moves shows it once. */
    @Test
    void onePlaceIsDisputedInOneWording() {
        assertThat(TABLE.rows())
                .filteredOn(r -> List.of(Move.INVITE_PRIVATE, Move.PUBLIC_FIRST).contains(r.move()))
                .extracting(r -> r.doubt().de())
                .filteredOn(d -> !d.isEmpty())
                .hasSize(6)
                .containsOnly(
                        doubt(Move.PUBLIC_FIRST, Kind.COMPLAINT, Phase.EARLY).getFirst());
    }

    private static List<String> doubt(Move move, Kind kind, Phase phase) {
        var about =
                new Circumstances.About(kind, Claim.TRUE, Fault.PREVENTABLE, 2, Arousal.HIGH, Influence.SMALL, false);
        var moment = new Circumstances.Moment(phase, Channel.PUBLIC, false, true, phase == Phase.VIRAL ? 3 : 0);
        ResponseTable.Row row = TABLE.rows().stream()
                .filter(r -> r.move() == move && r.when().holds(new Circumstances(about, moment)))
                .findFirst()
                .orElseThrow();
        return List.of(row.doubt().de(), row.doubt().en());
    }

    private static long studies(String doubt) {
        return STUDY.matcher(doubt).results().map(r -> r.group()).distinct().count();
    }
}
