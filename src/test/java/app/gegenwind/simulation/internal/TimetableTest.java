package app.gegenwind.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.plan.Plan.When;
import app.gegenwind.simulation.Event;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final long MINUTE = 60_000;

    @Test
    void linesOfOneMomentComeInTheOrderOfTheFile() {
        var timetable = of(new When.At(5 * MINUTE), new When.At(2 * MINUTE), new When.At(2 * MINUTE));

        assertThat(timetable.next()).hasValue(2 * MINUTE);
        assertThat(timetable.take(2 * MINUTE).line()).isEqualTo(2);
        assertThat(timetable.take(2 * MINUTE).line()).isEqualTo(3);
        assertThat(timetable.next()).hasValue(5 * MINUTE);
    }

    @Test
    void aRelativeLineHasNoMomentBeforeItsEvent() {
        var timetable = of(new When.AfterOpening("jana", MINUTE));

        assertThat(timetable.next()).isEmpty();
        timetable.hear(List.of(new Event.IncidentOpened(3 * MINUTE, "lena")));
        assertThat(timetable.next()).isEmpty();
        timetable.hear(List.of(new Event.IncidentOpened(4 * MINUTE, "jana")));
        assertThat(timetable.next()).hasValue(5 * MINUTE);
    }

    @Test
    void hearsFactsPrivateMessagesAndResolutions() {
        var timetable = of(
                new When.AfterFact("carrier", MINUTE),
                new When.AfterPrivate("jana", 2, MINUTE),
                new When.AfterResolved("jana", MINUTE));

        timetable.hear(List.of(
                new Event.FactLearned(0, "carrier", true),
                new Event.PrivateWritten(5 * MINUTE, "jana", 1),
                new Event.PrivateWritten(10 * MINUTE, "jana", 2),
                new Event.Resolved(20 * MINUTE, "jana")));

        assertThat(timetable.take(MINUTE).line()).isEqualTo(1);
        assertThat(timetable.take(11 * MINUTE).line()).isEqualTo(2);
        assertThat(timetable.take(21 * MINUTE).line()).isEqualTo(3);
    }

    @Test
    void theLatestPrivateMessageOfAStepCounts() {
        var timetable = of(new When.AfterPrivate("jana", 1, MINUTE));

        timetable.hear(List.of(new Event.PrivateWritten(0, "jana", 1), new Event.PrivateWritten(MINUTE, "jana", 1)));

        assertThat(timetable.next()).hasValue(2 * MINUTE);
    }

    @Test
    void whatNobodyTookIsTheRest() {
        var timetable = of(new When.At(0), new When.AfterResolved("jana", MINUTE));

        timetable.take(0);

        assertThat(timetable.rest()).extracting(Plan.Line::line).containsExactly(2);
        assertThatIllegalArgumentException().isThrownBy(() -> timetable.take(0));
    }

    private static Timetable of(When... whens) {
        var lines = IntStream.range(0, whens.length)
                .mapToObj(i -> new Plan.Line(whens[i], new Decision.PauseQueue(), "pause-queue", i + 1))
                .toList();
        return new Timetable(new Plan("a", lines, List.of()));
    }
}
