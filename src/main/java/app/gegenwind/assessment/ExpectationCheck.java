package app.gegenwind.assessment;

import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.plan.Plan.Expectation;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.PlanPlay.Played;
import java.util.List;

/**
 * Whether what a plan expects came true.
 *
 * @param text the expectation as it stands in a plan, such as {@code wind-at-most: 2}
 */
public record ExpectationCheck(String text, boolean met) {

    /** Checks every expectation of a plan against its run, played to the end. */
    public static List<ExpectationCheck> of(Plan plan, Played played, Debrief debrief) {
        return plan.expectations().stream()
                .map(e -> new ExpectationCheck(text(e), met(e, played, debrief)))
                .toList();
    }

    private static String text(Expectation expectation) {
        return switch (expectation) {
            case Expectation.Resolved(String incident) -> "resolved: " + incident;
            case Expectation.Unresolved(String incident) -> "unresolved: " + incident;
            case Expectation.WindAtMost(int level) -> "wind-at-most: " + level;
            case Expectation.WindAtLeast(int level) -> "wind-at-least: " + level;
            case Expectation.ScoreAtLeast(int points) -> "score-at-least: " + points;
            case Expectation.ScoreAtMost(int points) -> "score-at-most: " + points;
            case Expectation.StandingAtLeast(int points) -> "standing-at-least: " + points;
            case Expectation.RedLine(boolean crossed) -> "red-line: " + (crossed ? "crossed" : "none");
            case Expectation.Happened(String beat) -> "happened: " + beat;
            case Expectation.Published(String post, boolean out) -> (out ? "published: " : "unpublished: ") + post;
            case Expectation.GainAtLeast(int percent) -> "gain-at-least: " + percent;
        };
    }

    private static boolean met(Expectation expectation, Played played, Debrief debrief) {
        return switch (expectation) {
            case Expectation.Resolved(String incident) -> resolved(played, incident);
            case Expectation.Unresolved(String incident) -> !resolved(played, incident);
            case Expectation.WindAtMost(int level) -> played.highestWind() <= level;
            case Expectation.WindAtLeast(int level) -> played.highestWind() >= level;
            case Expectation.ScoreAtLeast(int points) -> debrief.score().total() >= points;
            case Expectation.ScoreAtMost(int points) -> debrief.score().total() <= points;
            case Expectation.StandingAtLeast(int points) ->
                played.run().damage().standing() >= points * 1000L;
            case Expectation.RedLine(boolean crossed) -> debrief.score().redLine() == crossed;
            case Expectation.Happened(String beat) -> happened(played, beat);
            case Expectation.Published(String post, boolean out) -> published(played, post) == out;
            case Expectation.GainAtLeast(int percent) -> gained(debrief) >= percent;
        };
    }

    private static boolean resolved(Played played, String incident) {
        return played.run().transcript().events().stream()
                .anyMatch(e -> e instanceof Event.Resolved r && r.incident().equals(incident));
    }

    private static boolean published(Played played, String post) {
        return played.run().situation().feeds().post(post).published().isPresent();
    }

    /** Percent; where nothing was to be gained nothing was missed. */
    private static long gained(Debrief debrief) {
        return debrief.gain()
                .flatMap(gain -> gain.share().stream().boxed().findFirst())
                .map(share -> Math.round(share * 100))
                .orElse(100L);
    }

    private static boolean happened(Played played, String beat) {
        return played.run().transcript().events().stream()
                .anyMatch(e -> e instanceof Event.BeatHappened b && b.beat().equals(beat));
    }
}
