package app.gegenwind.career.internal;

import app.gegenwind.career.Advice;
import app.gegenwind.career.Step;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.vocabulary.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Chooses the scenario to play next: one that trains the weakest competency the next rung still asks for, not above that rung; else one that
 * brings the plays it asks for; else the one played least. Of several the least played, then the easiest, then the shortest. What can no longer
 * count is no longer advised for the ladder's sake.
 *
 * @param scenarios that can be played
 * @param played how often each was played to a score
 */
record NextScenario(List<Scenario> scenarios, Map<String, Integer> played) {

    Optional<Advice> after(List<Step> ladder) {
        Optional<Step> ahead = ladder.stream().dropWhile(Step::reached).findFirst();
        return ahead.flatMap(this::training)
                .or(() -> ahead.flatMap(this::covering))
                .or(() -> pick(_ -> true).map(id -> new Advice(id, new Advice.Practises())));
    }

    private Optional<Advice> training(Step ahead) {
        return weakest(ahead)
                .flatMap(competency -> training(competency, ahead.rung().level()).stream())
                .findFirst();
    }

    private Optional<Advice> training(String competency, Level level) {
        return pick(s -> s.trains().contains(competency) && s.level().compareTo(level) <= 0 && counts(s))
                .map(id -> new Advice(id, new Advice.Trains(competency)));
    }

    private Optional<Advice> covering(Step ahead) {
        Level level = ahead.rung().level();
        return pick(s -> s.level() == level && counts(s)).map(id -> new Advice(id, new Advice.Covers(level)));
    }

    /** Asked and not there yet, the weakest first; equals in the order of the ladder. */
    private static Stream<String> weakest(Step ahead) {
        return ahead.missing().stream()
                .filter(Step.Mastered.class::isInstance)
                .map(Step.Mastered.class::cast)
                .sorted(Comparator.comparingDouble(Step.Mastered::have))
                .map(Step.Mastered::competency);
    }

    private boolean counts(Scenario scenario) {
        return plays(scenario) < FirstPlays.COUNTED;
    }

    private int plays(Scenario scenario) {
        return played.getOrDefault(scenario.id(), 0);
    }

    private Optional<String> pick(Predicate<Scenario> fits) {
        return scenarios.stream()
                .filter(fits)
                .min(Comparator.comparingInt(this::plays)
                        .thenComparing(Scenario::level)
                        .thenComparing(s -> s.clock().minutesOfPlay()))
                .map(Scenario::id);
    }
}
