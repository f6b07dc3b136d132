package app.gegenwind.cli;

import app.gegenwind.assessment.ExpectationCheck;
import app.gegenwind.simulation.PlanPlay.Played;
import app.gegenwind.simulation.PlanPlay.RefusedLine;
import java.util.Locale;
import java.util.stream.Stream;

/** What {@code play} prints for people. */
record PlayWords(PlayReport report, Played played) {

    Stream<String> lines() {
        return Stream.of(
                        Stream.of(
                                "%s, seed %d, engine %s".formatted(report.scenario(), report.seed(), report.engine())),
                        played.run().transcript().lines().stream().map(PlayWords::withClock),
                        result(),
                        report.expectations().stream().map(PlayWords::expectation))
                .flatMap(part -> part);
    }

    static String refused(String file, RefusedLine refused) {
        return "%s:%d: '%s' is refused at %s: %s."
                .formatted(
                        file,
                        refused.line().line(),
                        refused.line().text(),
                        TimeSpan.clock(refused.at()),
                        RefusalWords.of(refused.refusal()));
    }

    private static String withClock(String line) {
        var parts = line.split(" ", 2);
        return "%9s  %s".formatted(TimeSpan.clock(Long.parseLong(parts[0])), parts[1]);
    }

    private Stream<String> result() {
        var score = report.score();
        return Stream.of(
                "digest    " + report.digest(),
                "wind      %d at most".formatted(report.wind().max()),
                String.format(
                        Locale.ROOT,
                        "standing  %.1f at the end",
                        report.standing().end()),
                "score     %d of 100: craft %d, timing %d, outcome %d%s"
                        .formatted(
                                score.total(),
                                score.craft(),
                                score.timing(),
                                score.outcome(),
                                score.redLine() ? "; a red line was crossed" : ""));
    }

    private static String expectation(ExpectationCheck check) {
        return (check.met() ? "met       " : "NOT MET   ") + check.text();
    }
}
