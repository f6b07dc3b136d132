package app.gegenwind.career.internal;

import static app.gegenwind.career.internal.CareerFixtures.finished;
import static app.gegenwind.career.internal.CareerFixtures.id;
import static app.gegenwind.career.internal.CareerFixtures.practised;
import static app.gegenwind.career.internal.CareerFixtures.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunState;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstPlaysTest {

    @Test
    void theFirstTwoPlaysOfAScenarioCountWhateverTheOrderTheyAreListedIn() {
        var runs = List.of(
                finished(4, "late-parcel"),
                finished(3, "first-shift"),
                finished(2, "late-parcel"),
                finished(1, "late-parcel"));

        assertThat(FirstPlays.of(runs)).extracting(RunHeader::id).containsExactly(id(1), id(2), id(3));
        assertThat(FirstPlays.played(runs)).containsExactly(entry("first-shift", 1), entry("late-parcel", 3));
    }

    @Test
    void runsWithoutAScoreNeitherCountNorUseUpAPlay() {
        var runs = List.of(
                run(1, "late-parcel", new RunState.Abandoned()),
                run(2, "late-parcel", new RunState.Interrupted()),
                run(3, "late-parcel", new RunState.Open()),
                finished(4, "late-parcel"),
                finished(5, "late-parcel"));

        assertThat(FirstPlays.of(runs)).extracting(RunHeader::id).containsExactly(id(4), id(5));
    }

    @Test
    void practiceNeitherCountsNorUsesUpAPlay() {
        var runs = List.of(
                practised(1, "late-parcel", 90),
                finished(2, "late-parcel"),
                practised(3, "late-parcel", 90),
                finished(4, "late-parcel"));

        assertThat(FirstPlays.of(runs)).extracting(RunHeader::id).containsExactly(id(2), id(4));
        assertThat(FirstPlays.played(runs)).containsExactly(entry("late-parcel", 2));
    }
}
