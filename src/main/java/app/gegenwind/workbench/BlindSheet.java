package app.gegenwind.workbench;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.workbench.internal.Choices;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Replies without their situation, for somebody who knows neither the scenarios nor their brands. Whoever finds the author's own all the same
 * does so by how it is written, and a trainee can do that too. Bots see length, place and words; tone and posture only a person hears.
 *
 * @param choices in the order of the draw
 */
public record BlindSheet(List<Choice> choices) {
    /** So much of all choices a reader may find above chance. */
    public static final double ABOVE_CHANCE = .1;

    /** Chances are summed up as binary fractions. */
    private static final double ROUNDING = 1e-9;

    /**
     * @param where the incident and, for those that come later or in private, which of them
     * @param options in the order of the draw
     * @param own which of them is the author's own, from 0
     */
    public record Choice(String scenario, String where, Language language, List<String> options, int own) {
        public double chance() {
            return 1.0 / options.size();
        }
    }

    /**
     * Draws among all places where one reply of the author's own stands beside others. The same seed draws the same from the same files.
     *
     * @param most so many choices, or all there are
     */
    public static BlindSheet draw(List<Bundle> bundles, long seed, int most) {
        return new BlindSheet(bundles.stream()
                .flatMap(bundle -> Choices.of(bundle, seed))
                .sorted(Comparator.comparingDouble(Choices.Drawn::number))
                .limit(most)
                .map(Choices.Drawn::choice)
                .toList());
    }

    /** How many somebody finds who guesses. */
    public double chance() {
        return choices.stream().mapToDouble(Choice::chance).sum();
    }

    /** How many may be found before something gives the author's own away. */
    public double bar() {
        return chance() + ABOVE_CHANCE * choices.size();
    }

    /** Whether a reader found more than that. */
    public boolean isGivenAway(Map<Integer, Integer> guesses) {
        return hits(guesses) > bar() + ROUNDING;
    }

    /** @param guesses option by choice, both from 0; a choice without a guess is not found */
    public long hits(Map<Integer, Integer> guesses) {
        return guesses.entrySet().stream()
                .filter(guess -> choices.get(guess.getKey()).own() == guess.getValue())
                .count();
    }
}
