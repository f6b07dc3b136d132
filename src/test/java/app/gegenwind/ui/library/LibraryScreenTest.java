package app.gegenwind.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.career.internal.PlayedRuns;
import app.gegenwind.report.KeptBalance.State;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Finding.Severity;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LibraryScreenTest {
    private static final PersonId MIRA = new PersonId(new UUID(0, 1));
    private static final Library LIBRARY = Library.open(Path.of("scenarios"));

    @Test
    void everyScenarioHasACardWithItsSizePlatformsAndBestScore() {
        var runs = new PlayedRuns(LIBRARY).play("late-parcel", "silence").play("late-parcel", "model");

        ScenarioCard card = card(screen(runs, Filter.ALL), "late-parcel");

        assertThat(card.size()).isEqualTo("entry · 10 min · retail");
        assertThat(card.places()).extracting(ScenarioCard.Place::name).containsExactly("Facebook", "Instagram");
        assertThat(card.best().orElseThrow()).isGreaterThanOrEqualTo(80);
        assertThat(card.notes().getLast().text()).startsWith("best ");
        assertThat(card.trains())
                .isEqualTo(
                        "Complaints and dialogue\u00A0· Community and moderation\u00A0· Brand, tone and address\u00A0· +1");
    }

    @Test
    void aCardSaysWhetherBotsFoundItFair() {
        assertThat(Arrays.stream(State.values()).flatMap(s -> Fairness.badge(s, new Words(Language.EN)).stream()))
                .extracting(Badge::text)
                .containsExactly("tested: fair", "not quite fair", "test outdated");
    }

    @Test
    void practiceMakesNoBestScore() {
        var runs = new PlayedRuns(LIBRARY).practise("late-parcel", "model");

        LibraryScreen screen = screen(runs, Filter.ALL);

        assertThat(card(screen, "late-parcel").best()).isEmpty();
    }

    @Test
    void filtersCombineAndEachOptionSaysWhatItWouldLeave() {
        LibraryScreen onX = screen(new PlayedRuns(LIBRARY), Filter.ALL.with(Facet.PLATFORM, "x"));
        LibraryScreen both = screen(
                new PlayedRuns(LIBRARY), Filter.ALL.with(Facet.PLATFORM, "x").with(Facet.LEVEL, "junior"));

        assertThat(onX.cards())
                .isNotEmpty()
                .allMatch(c -> c.places().stream().anyMatch(p -> p.platform() == Platform.X));
        assertThat(both.cards()).isNotEmpty().allMatch(c -> c.size().startsWith("junior"));
        assertThat(option(onX, Facet.LEVEL, "junior").text())
                .isEqualTo("junior (" + both.cards().size() + ")");
        assertThat(both.count())
                .isEqualTo(both.cards().size() + " of " + LIBRARY.bundles().size() + " scenarios");
        assertThat(both.clear()).isEqualTo("Clear filters");
    }

    @Test
    void offersOnlyWhatOccursAndClosesWhatWouldLeaveNothing() {
        LibraryScreen all = screen(new PlayedRuns(LIBRARY), Filter.ALL);
        LibraryScreen shifts = screen(new PlayedRuns(LIBRARY), Filter.ALL.with(Facet.LENGTH, "short"));

        assertThat(all.choices()).extracting(Choice::facet).containsExactly(Facet.values());
        assertThat(all.choices())
                .allMatch(c ->
                        c.options().stream().skip(1).noneMatch(o -> o.text().endsWith("(0)")));
        assertThat(all.count()).isEqualTo(LIBRARY.bundles().size() + " scenarios");
        assertThat(all.clear()).isEmpty();
        assertThat(option(shifts, Facet.PLATFORM, "youtube").possible()).isFalse();
    }

    @Test
    void everyOptionOfEveryFacetLeavesAsManyCardsAsItSays() {
        for (Choice choice : screen(new PlayedRuns(LIBRARY), Filter.ALL).choices()) {
            choice.options().stream().skip(1).forEach(option -> {
                int cards = screen(new PlayedRuns(LIBRARY), Filter.ALL.with(choice.facet(), option.value()))
                        .cards()
                        .size();
                assertThat(option.text()).endsWith(" (" + cards + ")");
            });
        }
    }

    @Test
    void theAddressSaysTheFilterAndAnUnknownOneIsLeftOut() {
        var address = Map.of("level", List.of("junior"), "trains", List.of("law"), "colour", List.of("red"));
        Filter filter = Filter.of(address);

        assertThat(filter.address()).containsOnlyKeys("level", "trains");
        assertThat(Filter.of(filter.address())).isEqualTo(filter);
        assertThat(screen(new PlayedRuns(LIBRARY), Filter.of(Map.of("industry", List.of("<b>"))))
                        .clear())
                .isEmpty();
    }

    @Test
    void aFilterThatLeavesNothingSaysHowToGetOut() {
        var nothing = Filter.ALL.with(Facet.LENGTH, "short").with(Facet.PLATFORM, "youtube");

        LibraryScreen screen = screen(new PlayedRuns(LIBRARY), nothing);

        assertThat(screen.cards()).isEmpty();
        assertThat(screen.empty()).contains("Clear one of the filters");
    }

    @Test
    void theEasiestAndShortestComeFirst() {
        assertThat(screen(new PlayedRuns(LIBRARY), Filter.ALL)
                        .cards()
                        .getFirst()
                        .scenario())
                .isEqualTo("first-shift");
    }

    @Test
    void lengthsMeetWithoutAGap() {
        assertThat(List.of(Length.of(8), Length.of(9), Length.of(15), Length.of(16)))
                .containsExactly(Length.SHORT, Length.MEDIUM, Length.MEDIUM, Length.LONG);
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

        LibraryScreen screen =
                LibraryScreen.of(library, List.of(), new Shelving(""), Filter.ALL, new Words(Language.EN));

        assertThat(screen.broken()).isTrue();
        assertThat(screen.problems()).startsWith("One problem in the scenarios folder.");
        assertThat(screen.findings())
                .containsExactly("late-parcel/scenario.yaml:42:13 GW012 error: reply 'sory' does not exist."
                        + " Did you mean 'sorry'?");
        assertThat(screen.cards()).hasSize(1);
    }

    private static LibraryScreen screen(PlayedRuns runs, Filter filter) {
        return LibraryScreen.of(LIBRARY, runs.of(MIRA), new Shelving("first-shift"), filter, new Words(Language.EN));
    }

    private static Choice.Option option(LibraryScreen screen, Facet facet, String value) {
        return screen.choices().stream()
                .filter(c -> c.facet() == facet)
                .flatMap(c -> c.options().stream())
                .filter(o -> o.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static ScenarioCard card(LibraryScreen screen, String scenario) {
        return screen.cards().stream()
                .filter(c -> c.scenario().equals(scenario))
                .findFirst()
                .orElseThrow();
    }
}
