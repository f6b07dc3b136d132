package app.gegenwind.ui.library;

import app.gegenwind.run.RunHeader;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.ui.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The library.
 *
 * @param levels to filter by: those that occur
 * @param platforms to filter by: those that occur
 * @param empty what to say where no card is left; empty otherwise
 * @param findings what is wrong or doubtful in the scenarios folder, a line each
 * @param problems heading over the findings; empty when there are none
 */
record LibraryScreen(
        String pageTitle,
        String title,
        String lead,
        List<Choice<Level>> levels,
        List<Choice<Platform>> platforms,
        List<ScenarioCard> cards,
        String empty,
        String problems,
        boolean broken,
        List<String> findings) {

    /** @param value empty for all */
    record Choice<T>(Optional<T> value, String name, boolean on) {}

    /** What the trainee wants to see. */
    record Filter(Optional<Level> level, Optional<Platform> platform) {
        static final Filter ALL = new Filter(Optional.empty(), Optional.empty());

        boolean passes(ScenarioCard card) {
            return level.map(l -> card.level() == l).orElse(true)
                    && platform.map(p -> card.places().stream().anyMatch(c -> c.platform() == p))
                            .orElse(true);
        }
    }

    static LibraryScreen of(Library library, List<RunHeader> runs, String next, Filter filter, Words words) {
        List<ScenarioCard> all = library.bundles().stream()
                .map(b -> ScenarioCard.of(b, runs, next, words))
                .toList();
        List<ScenarioCard> cards = all.stream().filter(filter::passes).toList();
        boolean broken = library.findings().stream().anyMatch(Finding::isError);
        return new LibraryScreen(
                words.of("title.library"),
                words.of("library.title"),
                words.of("library.lead"),
                levels(all, filter, words),
                platforms(all, filter, words),
                cards,
                empty(all, cards, words),
                problems(library, broken, words),
                broken,
                library.findings().stream().map(Finding::toString).toList());
    }

    private static String empty(List<ScenarioCard> all, List<ScenarioCard> cards, Words words) {
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

    private static List<Choice<Level>> levels(List<ScenarioCard> cards, Filter filter, Words words) {
        List<Choice<Level>> choices = new java.util.ArrayList<>();
        choices.add(new Choice<>(
                Optional.empty(), words.of("library.all-levels"), filter.level().isEmpty()));
        Arrays.stream(Level.values())
                .filter(l -> cards.stream().anyMatch(c -> c.level() == l))
                .forEach(l -> choices.add(new Choice<>(
                        Optional.of(l),
                        words.of("level", l),
                        filter.level().filter(x -> x == l).isPresent())));
        return choices;
    }

    private static List<Choice<Platform>> platforms(List<ScenarioCard> cards, Filter filter, Words words) {
        List<Choice<Platform>> choices = new java.util.ArrayList<>();
        choices.add(new Choice<>(
                Optional.empty(),
                words.of("library.all-platforms"),
                filter.platform().isEmpty()));
        cards.stream()
                .flatMap(c -> c.places().stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(ScenarioCard.Place::platform))
                .forEach(p -> choices.add(new Choice<>(
                        Optional.of(p.platform()),
                        p.name(),
                        filter.platform().filter(x -> x == p.platform()).isPresent())));
        return choices;
    }
}
