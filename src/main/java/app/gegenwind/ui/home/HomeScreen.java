package app.gegenwind.ui.home;

import app.gegenwind.career.Career;
import app.gegenwind.career.Step;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.script.Beat.Action;
import app.gegenwind.ui.library.ScenarioCard;
import app.gegenwind.ui.library.Shelving;
import app.gegenwind.ui.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first page.
 *
 * @param recommended scenario that "Play now" starts; empty when none can be played
 * @param tutorial the five-minute first shift, if there is one
 * @param preview a glimpse of the recommended scenario
 */
record HomeScreen(
        String pageTitle,
        List<String> headline,
        String lead,
        Optional<String> recommended,
        String play,
        Optional<String> tutorial,
        String first,
        String note,
        Optional<Unfinished> unfinished,
        Optional<Preview> preview,
        List<ScenarioCard> cards,
        Way way) {

    private static final int CARDS = 3;

    record Unfinished(RunId run, String says) {}

    /** The ladder as one line. {@code percent} of what a rung asks is met. */
    record Way(String title, String next, List<Rung> rungs) {}

    record Rung(String name, boolean reached, int percent, String says) {}

    static HomeScreen of(Library library, List<RunHeader> runs, Career career, Words words) {
        Optional<Bundle> next = recommended(library, career);
        Optional<Bundle> tutorial =
                library.bundles().stream().filter(HomeScreen::isTutorial).findFirst();
        return new HomeScreen(
                words.of("title.home"),
                headline(next, words),
                words.of("home.lead"),
                next.map(Bundle::id),
                words.of("home.play"),
                tutorial.map(Bundle::id),
                words.of("home.first"),
                next.map(b -> words.of("home.note", b.scenario().clock().minutesOfPlay()))
                        .orElse(words.of("library.none")),
                unfinished(library, runs, words),
                next.flatMap(b -> Preview.of(b, words)),
                easiestFirst(library)
                        .limit(CARDS)
                        .map(b -> ScenarioCard.of(b, runs, new Shelving(ScenarioCard.next(career)), words))
                        .toList(),
                way(career, words));
    }

    /** The career's advice; for a newcomer the easiest and shortest scenario that is no tutorial. */
    private static Optional<Bundle> recommended(Library library, Career career) {
        Stream<Bundle> advised = career.plays().isEmpty()
                ? Stream.empty()
                : career.next().flatMap(a -> library.find(a.scenario())).stream();
        return Stream.of(advised, easiestFirst(library).filter(b -> !isTutorial(b)), easiestFirst(library))
                .flatMap(s -> s)
                .findFirst();
    }

    /** Of equal level the shortest first. */
    private static Stream<Bundle> easiestFirst(Library library) {
        return library.bundles().stream()
                .sorted(Comparator.comparing((Bundle b) -> b.scenario().level())
                        .thenComparing(b -> b.scenario().clock().minutesOfPlay()));
    }

    private static boolean isTutorial(Bundle bundle) {
        return bundle.scenario().cast().beats().stream()
                .flatMap(b -> b.actions().stream())
                .anyMatch(Action.Hint.class::isInstance);
    }

    private static List<String> headline(Optional<Bundle> next, Words words) {
        if (next.isEmpty()) {
            return List.of(words.of("home.headline-empty"));
        }
        var start = next.get().scenario().clock().at(5 * 60_000);
        return List.of(
                words.of("home.headline-time", words.weekday(start), words.time(start)),
                words.of("home.headline-who"),
                words.of("home.headline-clock"));
    }

    private static Optional<Unfinished> unfinished(Library library, List<RunHeader> runs, Words words) {
        return runs.stream()
                .filter(r -> r.state() instanceof RunState.Open && r.preview().isEmpty())
                .findFirst()
                .flatMap(r -> library.find(r.scenario())
                        .map(b -> new Unfinished(
                                r.id(),
                                words.of(
                                        r.counts() ? "home.continue" : "home.continue-practice",
                                        words.of(b.scenario().title())))));
    }

    private static Way way(Career career, Words words) {
        return new Way(
                words.of("home.way"),
                career.ahead().map(s -> next(s, words)).orElse(words.of("home.way-done")),
                career.ladder().stream().map(s -> rung(s, career, words)).toList());
    }

    private static String next(Step step, Words words) {
        int met = step.asks().size() - step.missing().size();
        return words.of(
                "home.way-next", met, step.asks().size(), words.of(step.rung().name()));
    }

    private static Rung rung(Step step, Career career, Words words) {
        boolean ahead = career.ahead().filter(step::equals).isPresent();
        int met = step.asks().size() - step.missing().size();
        int percent = step.reached()
                ? 100
                : ahead && !step.asks().isEmpty() ? 100 * met / step.asks().size() : 0;
        return new Rung(
                words.of(step.rung().name()),
                step.reached(),
                percent,
                words.of(step.rung().says()));
    }
}
