package app.gegenwind.scenario.plan;

import java.util.List;

/**
 * Decisions at times, and what must come of them.
 *
 * @param name the file's name without {@code .plan.yaml}
 */
public record Plan(String name, List<Line> lines, List<Expectation> expectations) {

    /** One decision; {@code text} as it stands in the file, {@code line} counted from 1. */
    public record Line(When when, Decision decision, String text, int line) {}

    /** When a line is played. Times in ms. */
    public sealed interface When {
        record At(long millis) implements When {}

        /** So long after the incident opened; skipped if it never opens. */
        record AfterOpening(String incident, long millis) implements When {}

        /** So long after the fact became known; skipped if it never does. */
        record AfterFact(String fact, long millis) implements When {}

        /** So long after the person's latest private message of that step (counted from 1); skipped if it never comes. */
        record AfterPrivate(String incident, int step, long millis) implements When {}

        /** So long after the incident was resolved; skipped if it never is. */
        record AfterResolved(String incident, long millis) implements When {}

        /** So long after the post went out; skipped if it never does. */
        record AfterPublished(String post, long millis) implements When {}
    }

    /** What must hold at the end. */
    public sealed interface Expectation {
        record Resolved(String incident) implements Expectation {}

        record Unresolved(String incident) implements Expectation {}

        record WindAtMost(int level) implements Expectation {}

        record WindAtLeast(int level) implements Expectation {}

        record ScoreAtLeast(int points) implements Expectation {}

        record ScoreAtMost(int points) implements Expectation {}

        record StandingAtLeast(int points) implements Expectation {}

        /** A red line was crossed, or none was. */
        record RedLine(boolean crossed) implements Expectation {}

        record Happened(String beat) implements Expectation {}

        /** The post went out, or it did not. */
        record Published(String post, boolean out) implements Expectation {}

        /** Percent of what the model run's posts bring beyond those of the empty desk. */
        record GainAtLeast(int percent) implements Expectation {}
    }
}
