package app.gegenwind.ui.career;

import app.gegenwind.career.Advice;
import app.gegenwind.career.Career;
import app.gegenwind.career.Step;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.table.Competencies.Tracing;
import app.gegenwind.ui.shell.Words;
import java.util.List;
import java.util.Optional;

/**
 * The career page.
 *
 * @param lead where one stands; for a newcomer what to do
 * @param rungs of the ladder, from the lowest
 * @param next empty only where no scenario can be played
 * @param asks what the next rung asks, met or not; without rows on the last rung
 * @param how how the numbers are made, a paragraph each
 */
record CareerScreen(
        String pageTitle,
        String title,
        String lead,
        List<RungLine> rungs,
        Optional<Next> next,
        Asks asks,
        Competencies competencies,
        How how) {

    /** @param why it of all scenarios */
    record Next(String scenario, String label, String title, String why, String size, String play) {}

    /** @param says what there is to say beside the rows; may be empty */
    record Asks(String title, String says, List<AskLine> rows) {}

    record Competencies(String title, String says, List<CompetencyLine> rows) {}

    record How(String title, List<String> says) {}

    /** A rung: {@code state} in words, {@code style} one of reached, ahead, later; {@code percent} of what it asks is met. */
    record RungLine(String name, String says, String state, String style, int percent) {}

    static CareerScreen of(Career career, Shelf shelf, Words words) {
        return new CareerScreen(
                words.of("career.page-title"),
                words.of("career.title"),
                lead(career, words),
                career.ladder().stream().map(s -> rung(s, career, words)).toList(),
                career.next().flatMap(a -> next(a, career, shelf, words)),
                asks(career, words),
                new Competencies(
                        words.of("career.competencies"),
                        words.of("career.competencies-says"),
                        new CompetencyLines(career, shelf, words).all()),
                new How(words.of("career.how"), how(shelf, words)));
    }

    private static String lead(Career career, Words words) {
        if (career.plays().isEmpty()) {
            return words.of(career.next().isPresent() ? "career.empty" : "career.none");
        }
        return career.standing()
                .map(s -> words.of("career.stands", words.of(s.rung().name())))
                .orElseGet(() -> words.of("career.begins", career.plays().size()));
    }

    private static RungLine rung(Step step, Career career, Words words) {
        boolean ahead = career.ahead().filter(step::equals).isPresent();
        String style = step.reached() ? "reached" : ahead ? "ahead" : "later";
        int met = step.asks().size() - step.missing().size();
        int percent = step.reached()
                ? 100
                : ahead ? 100 * met / Math.max(1, step.asks().size()) : 0;
        String state = words.of("career.rung-" + style, met, step.asks().size());
        return new RungLine(words.of(step.rung().name()), words.of(step.rung().says()), state, style, percent);
    }

    private static Optional<Next> next(Advice advice, Career career, Shelf shelf, Words words) {
        return shelf.library()
                .find(advice.scenario())
                .map(bundle -> new Next(
                        bundle.id(),
                        words.of(career.plays().isEmpty() ? "career.first" : "career.next"),
                        words.of(bundle.scenario().title()),
                        why(advice.reason(), career, words),
                        size(bundle, words),
                        words.of("career.play")));
    }

    private static String why(Advice.Reason reason, Career career, Words words) {
        return switch (reason) {
            case Advice.Trains(String id) ->
                words.of(
                        "career.why-trains",
                        career.mastery(id)
                                .map(m -> words.of(m.competency().name()))
                                .orElse(id));
            case Advice.Covers(var level) -> words.of("career.why-covers", words.of("level", level));
            case Advice.Practises() -> words.of("career.why-practises");
        };
    }

    private static String size(Bundle bundle, Words words) {
        var scenario = bundle.scenario();
        return words.of(
                "career.size",
                words.of("level", scenario.level()),
                scenario.clock().minutesOfPlay());
    }

    private static Asks asks(Career career, Words words) {
        return career.ahead()
                .map(step -> new Asks(
                        words.of("career.asks", words.of(step.rung().name())),
                        "",
                        step.asks().stream()
                                .map(ask -> AskLine.of(ask, step, career, words))
                                .toList()))
                .orElseGet(() -> new Asks(words.of("career.top"), words.of("career.top-says"), List.of()));
    }

    private static List<String> how(Shelf shelf, Words words) {
        return shelf.tracing().map(t -> how(t, words)).orElse(List.of());
    }

    private static List<String> how(Tracing by, Words words) {
        return List.of(
                words.of("career.how-counts"),
                words.of("career.how-observation", Percent.of(by.right(), words)),
                words.of(
                        "career.how-mastery",
                        Percent.of(by.initial(), words),
                        Percent.of(by.slip(), words),
                        Percent.of(by.guess(), words),
                        Percent.of(by.learn(), words)),
                words.of("career.how-ladder"));
    }
}
