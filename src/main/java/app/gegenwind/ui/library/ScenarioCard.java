package app.gegenwind.ui.library;

import app.gegenwind.career.Advice;
import app.gegenwind.career.Career;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunState;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.table.Competencies.Competency;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import app.gegenwind.ui.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One scenario on a card.
 *
 * @param size level, minutes of play and industry
 * @param trains names of the competencies it trains most
 * @param best best score so far; empty when never finished
 * @param notes whether it is to be played next, and the best score or that there is none
 * @param balance whether bots found it fair
 * @param balanceSays what that means
 * @param recast how the button is called that plays it as another brand
 * @param recastHeard the same for those who do not see which card it is on
 */
public record ScenarioCard(
        String scenario,
        String title,
        String summary,
        List<Place> places,
        String size,
        String trains,
        OptionalInt best,
        List<Badge> notes,
        Optional<Badge> balance,
        String balanceSays,
        String recast,
        String recastHeard) {

    private static final int TRAINS = 3;

    /** A platform and what it is called. */
    public record Place(Platform platform, String name) {}

    /** The career's advice, once there is something to base it on: before the first play every scenario is new. */
    public static String next(Career career) {
        return career.plays().isEmpty()
                ? ""
                : career.next().map(Advice::scenario).orElse("");
    }

    public static ScenarioCard of(Bundle bundle, List<RunHeader> runs, Shelving shelving, Words words) {
        var scenario = bundle.scenario();
        String title = words.of(scenario.title());
        OptionalInt best = best(bundle.id(), runs);
        return new ScenarioCard(
                bundle.id(),
                title,
                words.of(scenario.headline().summary()),
                scenario.platforms().stream()
                        .map(p -> new Place(p, bundle.facts(p).name()))
                        .toList(),
                size(bundle, words),
                trains(bundle, words),
                best,
                notes(bundle.id(), best, shelving.next(), words),
                shelving.balance().apply(bundle),
                words.of("fairness.says"),
                words.of("card.recast"),
                words.of("card.recast-heard", title));
    }

    private static String size(Bundle bundle, Words words) {
        var scenario = bundle.scenario();
        String size = words.of(
                "card.size",
                words.of("level", scenario.level()),
                scenario.clock().minutesOfPlay());
        return scenario.brand()
                .industry()
                .map(industry -> size + " · " + words.of("industry", industry))
                .orElse(size);
    }

    private static String trains(Bundle bundle, Words words) {
        List<String> trains = bundle.scenario().trains();
        // The dot stays with the name before it.
        String named = String.join(
                "\u00A0· ",
                trains.stream()
                        .limit(TRAINS)
                        .map(id -> competency(bundle, id, words))
                        .toList());
        return trains.size() > TRAINS ? words.of("card.trains-more", named, trains.size() - TRAINS) : named;
    }

    private static List<Badge> notes(String id, OptionalInt best, String next, Words words) {
        Badge score = best.isPresent()
                ? new Badge(words.of("card.best", best.getAsInt()), Tone.GOOD)
                : new Badge(words.of("card.new"), Tone.PLAIN);
        return id.equals(next) ? List.of(new Badge(words.of("card.next"), Tone.NEW), score) : List.of(score);
    }

    private static String competency(Bundle bundle, String id, Words words) {
        Optional<Competency> found = bundle.tables().competencies().find(id);
        return found.map(c -> words.of(c.name())).orElse(id);
    }

    private static OptionalInt best(String scenario, List<RunHeader> runs) {
        return runs.stream()
                .filter(r -> r.counts() && r.scenario().equals(scenario))
                .map(RunHeader::state)
                .filter(RunState.Finished.class::isInstance)
                .mapToInt(s -> ((RunState.Finished) s).score())
                .max();
    }
}
