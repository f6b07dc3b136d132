package app.gegenwind.career;

import java.util.List;
import java.util.Optional;

/**
 * What a person has shown over all runs that count.
 *
 * @param plays that count, the earliest first: per scenario the first two played to a score
 * @param competencies all ten, in the order of their table
 * @param ladder from its lowest rung
 * @param next the scenario to play next; empty only where none can be played
 */
public record Career(List<Play> plays, List<Mastery> competencies, List<Step> ladder, Optional<Advice> next) {

    /** The highest rung the person stands on; empty before the first. */
    public Optional<Step> standing() {
        return ladder.stream().takeWhile(Step::reached).reduce((_, higher) -> higher);
    }

    /** The rung to reach next; empty on the last. */
    public Optional<Step> ahead() {
        return ladder.stream().dropWhile(Step::reached).findFirst();
    }

    public Optional<Mastery> mastery(String competency) {
        return competencies.stream()
                .filter(m -> m.competency().id().equals(competency))
                .findFirst();
    }
}
