package app.gegenwind.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.career.internal.PlayedRuns;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Finding.Severity;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.ui.library.LibraryScreen.Filter;
import app.gegenwind.ui.shell.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LibraryScreenTest {
    private static final PersonId MIRA = new PersonId(new UUID(0, 1));
    private static final Library LIBRARY = Library.open(Path.of("scenarios"));

    @Test
    void everyScenarioHasACardWithItsSizePlatformsAndBestScore() {
        var runs = new PlayedRuns(LIBRARY).play("late-parcel", "silence").play("late-parcel", "model");

        ScenarioCard card = card(screen(runs, Filter.ALL), "late-parcel");

        assertThat(card.size()).isEqualTo("entry · 10 min");
        assertThat(card.places()).extracting(ScenarioCard.Place::name).containsExactly("Facebook", "Instagram");
        assertThat(card.best().orElseThrow()).isGreaterThanOrEqualTo(80);
        assertThat(card.note().text()).startsWith("best ");
    }

    @Test
    void practiceMakesNoBestScore() {
        var runs = new PlayedRuns(LIBRARY).practise("late-parcel", "model");

        LibraryScreen screen = screen(runs, Filter.ALL);

        assertThat(card(screen, "late-parcel").best()).isEmpty();
    }

    @Test
    void filtersByLevelAndPlatformAndOffersOnlyWhatOccurs() {
        LibraryScreen all = screen(new PlayedRuns(LIBRARY), Filter.ALL);
        LibraryScreen onX = screen(new PlayedRuns(LIBRARY), new Filter(Optional.empty(), Optional.of(Platform.X)));

        assertThat(all.levels()).extracting(LibraryScreen.Choice::name).startsWith("All levels", "entry", "junior");
        assertThat(onX.cards())
                .isNotEmpty()
                .hasSizeLessThan(all.cards().size())
                .allMatch(c -> c.places().stream().anyMatch(p -> p.platform() == Platform.X));
        assertThat(onX.platforms()).filteredOn(LibraryScreen.Choice::on).hasSize(1);
    }

    @Test
    void aFilterThatLeavesNothingSaysHowToGetOut() {
        var nothing = new Filter(Optional.of(Level.ENTRY), Optional.of(Platform.X));

        LibraryScreen screen = screen(new PlayedRuns(LIBRARY), nothing);

        assertThat(screen.cards()).isEmpty();
        assertThat(screen.empty()).contains("Choose “All”");
    }

    @Test
    void aBrokenScenarioIsNamedWithFileLineAndColumnAndTheOthersAreServed() {
        var finding = new Finding(
                "late-parcel/scenario.yaml",
                42,
                13,
                "GW012",
                Severity.ERROR,
                "reply 'sory' does not exist. Did you mean 'sorry'?");
        var library = new Library(LIBRARY.bundles().subList(0, 1), List.of(finding));

        LibraryScreen screen = LibraryScreen.of(library, List.of(), "", Filter.ALL, new Words(Language.EN));

        assertThat(screen.broken()).isTrue();
        assertThat(screen.problems()).startsWith("One problem in the scenarios folder.");
        assertThat(screen.findings())
                .containsExactly("late-parcel/scenario.yaml:42:13 GW012 error: reply 'sory' does not exist."
                        + " Did you mean 'sorry'?");
        assertThat(screen.cards()).hasSize(1);
    }

    private static LibraryScreen screen(PlayedRuns runs, Filter filter) {
        return LibraryScreen.of(LIBRARY, runs.of(MIRA), "first-shift", filter, new Words(Language.EN));
    }

    private static ScenarioCard card(LibraryScreen screen, String scenario) {
        return screen.cards().stream()
                .filter(c -> c.scenario().equals(scenario))
                .findFirst()
                .orElseThrow();
    }
}
