package app.gegenwind.ui.library;

import app.gegenwind.run.RunHeader;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import app.gegenwind.ui.shell.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The library.
 *
 * @param choices what to filter by, as far as it occurs
 * @param count how many scenarios are left of how many
 * @param clear the button that takes all filters away; empty where there are none
 * @param empty what to say where no card is left; empty otherwise
 * @param findings what is wrong or doubtful in the scenarios folder, a line each
 * @param problems heading over the findings; empty when there are none
 */
record LibraryScreen(
        String pageTitle,
        String title,
        String lead,
        List<Choice> choices,
        String count,
        String clear,
        List<ScenarioCard> cards,
        String empty,
        String problems,
        boolean broken,
        List<String> findings) {

    /** The easiest first, and of those the shortest. */
    private static final Comparator<Bundle> ORDER = Comparator.comparing(
                    (Bundle b) -> b.scenario().level())
            .thenComparing(b -> b.scenario().clock().minutesOfPlay())
            .thenComparing(Bundle::id);

    static LibraryScreen of(Library library, List<RunHeader> runs, Shelving shelving, Filter wanted, Words words) {
        List<Bundle> all = library.bundles().stream().sorted(ORDER).toList();
        Filter filter = wanted.knownTo(all);
        List<ScenarioCard> cards = all.stream()
                .filter(filter::passes)
                .map(b -> ScenarioCard.of(b, runs, shelving, words))
                .toList();
        boolean broken = library.findings().stream().anyMatch(Finding::isError);
        return new LibraryScreen(
                words.of("title.library"),
                words.of("library.title"),
                words.of("library.lead"),
                choices(all, filter, words),
                count(all, cards, filter, words),
                filter.isOpen() ? "" : words.of("library.clear"),
                cards,
                empty(all, cards, words),
                problems(library, broken, words),
                broken,
                library.findings().stream().map(Finding::toString).toList());
    }

    /** Where all scenarios have the same there is nothing to choose. */
    private static List<Choice> choices(List<Bundle> all, Filter filter, Words words) {
        return Arrays.stream(Facet.values())
                .map(facet -> Choice.of(facet, all, filter, words))
                .filter(choice -> choice.options().size() > 2)
                .toList();
    }

    private static String count(List<Bundle> all, List<ScenarioCard> cards, Filter filter, Words words) {
        return filter.isOpen()
                ? words.of("library.count", all.size())
                : words.of("library.count-of", cards.size(), all.size());
    }

    private static String empty(List<Bundle> all, List<ScenarioCard> cards, Words words) {
        if (!cards.isEmpty()) {
            return "";
        }
        return words.of(all.isEmpty() ? "library.none" : "library.filtered");
    }

    private static String problems(Library library, boolean broken, Words words) {
        if (library.findings().isEmpty()) {
            return "";
        }
        return words.of(
                broken ? "library.broken" : "library.doubtful",
                library.findings().size());
    }
}
