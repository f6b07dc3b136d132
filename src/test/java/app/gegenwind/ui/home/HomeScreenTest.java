package app.gegenwind.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.career.internal.PlayedRuns;
import app.gegenwind.run.PracticeOf;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.ui.shell.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HomeScreenTest {
    private static final PersonId MIRA = new PersonId(new UUID(0, 1));
    private static final Library LIBRARY = Library.open(Path.of("scenarios"));

    @Test
    void aNewcomerIsLedToTheFirstRealScenarioAndOfferedTheTutorial() {
        HomeScreen screen = screen(new PlayedRuns(LIBRARY), Language.EN);

        assertThat(screen.recommended()).contains("late-parcel");
        assertThat(screen.tutorial()).contains("first-shift");
        assertThat(screen.unfinished()).isEmpty();
        assertThat(screen.note()).isEqualTo("No account needed. About 10 minutes.");
        assertThat(screen.headline()).containsExactly("Friday, 16:35.", "Someone is angry.", "The clock is running.");
        assertThat(note(screen, "late-parcel")).isEqualTo("not played");
        assertThat(note(screen, "first-shift")).isEqualTo("not played");
    }

    @Test
    void whoeverHasPlayedIsLedWhereTheCareerAdvises() {
        var runs = new PlayedRuns(LIBRARY).play("first-shift", "model").play("late-parcel", "model");
        var advice = PlayedRuns.career(runs, LIBRARY, MIRA).next().orElseThrow();

        HomeScreen screen = screen(runs, Language.EN);

        assertThat(screen.recommended()).contains(advice.scenario());
        assertThat(screen.cards())
                .filteredOn(
                        c -> !c.scenario().equals(advice.scenario()) && c.best().isPresent())
                .isNotEmpty()
                .allMatch(c -> c.notes().getLast().text().startsWith("best "));
    }

    @Test
    void anUnfinishedRunCanBeContinued() {
        var open = new RunHeader(
                new RunId(new UUID(7, 7)),
                MIRA,
                new RunHeader.Setup("late-parcel", "hash", 7, 1),
                Instant.EPOCH,
                new RunState.Open());
        var career = PlayedRuns.career(new PlayedRuns(LIBRARY), LIBRARY, MIRA);

        HomeScreen screen = HomeScreen.of(LIBRARY, List.of(open), career, new Words(Language.DE));

        assertThat(screen.unfinished()).hasValueSatisfying(u -> {
            assertThat(u.run()).isEqualTo(open.id());
            assertThat(u.says()).isEqualTo("Weiterspielen: Das Paket, das nie kam");
        });
    }

    @Test
    void anUnfinishedPracticeRunIsCalledSo() {
        var open = new RunHeader(
                new RunId(new UUID(7, 8)),
                MIRA,
                new RunHeader.Setup("late-parcel", "hash", 7, 0),
                Instant.EPOCH,
                new RunState.Open(),
                new PracticeOf(new RunId(new UUID(7, 7)), 600_000));
        var career = PlayedRuns.career(new PlayedRuns(LIBRARY), LIBRARY, MIRA);

        HomeScreen screen = HomeScreen.of(LIBRARY, List.of(open), career, new Words(Language.DE));

        assertThat(screen.unfinished().orElseThrow().says()).isEqualTo("Weiter üben: Das Paket, das nie kam");
    }

    @Test
    void anAuthorsPreviewIsNotOfferedToBeContinued() {
        var open = new RunHeader(
                new RunId(new UUID(7, 9)),
                MIRA,
                new RunHeader.Setup("late-parcel", "hash", 7, 0),
                Instant.EPOCH,
                new RunState.Open(),
                new app.gegenwind.run.Preview("silence", 600_000));
        var career = PlayedRuns.career(new PlayedRuns(LIBRARY), LIBRARY, MIRA);

        assertThat(HomeScreen.of(LIBRARY, List.of(open), career, new Words(Language.DE))
                        .unfinished())
                .isEmpty();
    }

    @Test
    void theGlimpseShowsTheFirstComplaintAndTwoVoices() {
        Preview preview = screen(new PlayedRuns(LIBRARY), Language.EN).preview().orElseThrow();

        assertThat(preview.lines()).hasSize(3);
        assertThat(preview.lines().getFirst().name()).isEqualTo("Jana K.");
        assertThat(preview.lines().getFirst().text()).isEqualTo("Third week now and nobody answers.");
    }

    @Test
    void theWayShowsEveryRungAndWhatTheNextOneAsks() {
        HomeScreen.Way way = screen(new PlayedRuns(LIBRARY).play("first-shift", "model"), Language.EN)
                .way();

        assertThat(way.rungs()).hasSize(4);
        assertThat(way.next()).matches("Newcomer: \\d of \\d met");
    }

    @Test
    void anEmptyFolderSaysWhatToDo() {
        var nothing = new Library(List.of(), List.of());
        var career = PlayedRuns.career(new PlayedRuns(LIBRARY), LIBRARY, MIRA);

        HomeScreen screen = HomeScreen.of(nothing, List.of(), career, new Words(Language.EN));

        assertThat(screen.recommended()).isEmpty();
        assertThat(screen.headline()).containsExactly("No scenario here yet.");
        assertThat(screen.note()).contains("Add one");
    }

    private static HomeScreen screen(PlayedRuns runs, Language language) {
        return HomeScreen.of(LIBRARY, runs.of(MIRA), PlayedRuns.career(runs, LIBRARY, MIRA), new Words(language));
    }

    private static String note(HomeScreen screen, String scenario) {
        return screen.cards().stream()
                .filter(c -> c.scenario().equals(scenario))
                .map(card -> card.notes().getFirst())
                .findFirst()
                .orElseThrow()
                .text();
    }
}
