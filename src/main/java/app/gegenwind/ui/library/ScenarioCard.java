package app.gegenwind.ui.library;

import app.gegenwind.career.Advice;
import app.gegenwind.career.Career;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunState;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.table.Competencies.Competency;
import app.gegenwind.scenario.vocabulary.Level;
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
 * @param size level and minutes of play
 * @param trains names of the competencies it trains most
 * @param best best score so far; empty when never finished
 * @param note what the corner says instead of a score
 */
public record ScenarioCard(
        String scenario,
        String title,
        String summary,
        Level level,
        List<Place> places,
        String size,
        String trains,
        OptionalInt best,
        Badge note) {

    private static final int TRAINS = 2;

    /** A platform and what it is called. */
    public record Place(Platform platform, String name) {}

    /** The career's advice, once there is something to base it on: before the first play every scenario is new. */
    public static String next(Career career) {
        return career.plays().isEmpty()
                ? ""
                : career.next().map(Advice::scenario).orElse("");
    }

    /** @param next the scenario to play next; empty for none */
    public static ScenarioCard of(Bundle bundle, List<RunHeader> runs, String next, Words words) {
        var scenario = bundle.scenario();
        OptionalInt best = best(bundle.id(), runs);
        return new ScenarioCard(
                bundle.id(),
                words.of(scenario.title()),
                words.of(scenario.headline().summary()),
                scenario.level(),
                scenario.platforms().stream()
                        .map(p -> new Place(p, bundle.facts(p).name()))
                        .toList(),
                words.of(
                        "card.size",
                        words.of("level", scenario.level()),
                        scenario.clock().minutesOfPlay()),
                String.join(
                        " · ",
                        scenario.trains().stream()
                                .limit(TRAINS)
                                .map(id -> competency(bundle, id, words))
                                .toList()),
                best,
                note(bundle.id(), best, next, words));
    }

    private static Badge note(String id, OptionalInt best, String next, Words words) {
        if (id.equals(next)) {
            return new Badge(words.of("card.next"), Tone.NEW);
        }
        return best.isPresent()
                ? new Badge(words.of("card.best", best.getAsInt()), Tone.GOOD)
                : new Badge(words.of("card.new"), Tone.PLAIN);
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
