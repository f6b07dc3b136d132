package app.gegenwind.ui.figures;

import app.gegenwind.assessment.Brought;
import app.gegenwind.assessment.Responses;
import app.gegenwind.assessment.Sentiment;
import app.gegenwind.assessment.Statistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The figures of two periods side by side. */
record Compared(Figure figure, Statistics now, Statistics before) {

    /**
     * One figure.
     *
     * @param unit what it counts, or what is divided by what
     */
    record Line(String id, String name, String unit, Cell now, Cell before, String difference) {}

    /** @param note how many it rests on; may be empty */
    record Cell(String value, String note) {}

    /** What belongs together. */
    List<List<Line>> groups() {
        return List.of(
                List.of(
                        count("posts", Brought::posts),
                        count("reached", b -> b.numbers().reached()),
                        count("impressions", b -> b.numbers().impressions()),
                        count("engaged", b -> b.numbers().engaged())),
                List.of(
                        rate("by-reach", Brought::engagedByReach),
                        rate("by-impressions", Brought::engagedByImpressions),
                        rate("by-followers", Brought::engagedByFollowers)),
                List.of(count("followers", Brought::followers), growth()),
                List.of(wait("median", Responses::median), wait("ninetieth", Responses::ninetieth), answered()),
                List.of(sentiment()));
    }

    private Line line(String id, Cell first, Cell second, String difference) {
        return new Line(id, figure.of(id), figure.of(id + "-unit"), first, second, difference);
    }

    private Difference difference() {
        return new Difference(figure);
    }

    private Line count(String id, ToLongFunction<Brought> of) {
        long first = of.applyAsLong(now.brought());
        long second = of.applyAsLong(before.brought());
        return line(
                id,
                plain(figure.count(first)),
                plain(figure.count(second)),
                difference().counts(first, second));
    }

    private static Cell plain(String value) {
        return new Cell(value, "");
    }

    private Line rate(String id, Function<Brought, OptionalDouble> of) {
        OptionalDouble first = of.apply(now.brought());
        OptionalDouble second = of.apply(before.brought());
        boolean enough = now.brought().isEnough() && before.brought().isEnough();
        return line(
                id,
                rate(first, now.brought()),
                rate(second, before.brought()),
                enough
                        ? difference().shares(first, second)
                        : difference()
                                .few(now.brought().read(), before.brought().read()));
    }

    private Cell rate(OptionalDouble rate, Brought of) {
        return rate.isEmpty()
                ? nothing()
                : new Cell(figure.percent(rate.getAsDouble()), figure.of("of-posts", of.read()));
    }

    private Cell nothing() {
        return new Cell("–", figure.of("nothing"));
    }

    private Line growth() {
        OptionalDouble first = now.brought().growth();
        OptionalDouble second = before.brought().growth();
        return line(
                "growth",
                growth(now.brought()),
                growth(before.brought()),
                difference().shares(first, second));
    }

    private Cell growth(Brought brought) {
        return brought.growth().isEmpty()
                ? nothing()
                : new Cell(
                        figure.signedPercent(brought.growth().getAsDouble()),
                        figure.of(
                                "of-followers",
                                figure.signed(brought.followers() - brought.before()),
                                brought.before()));
    }

    private Line wait(String id, Function<Responses, OptionalLong> of) {
        OptionalLong first = of.apply(now.responses());
        OptionalLong second = of.apply(before.responses());
        return line(
                id,
                wait(first, now.responses()),
                wait(second, before.responses()),
                enoughAnswers()
                        ? difference().waits(first, second)
                        : difference()
                                .few(
                                        now.responses().answered(),
                                        before.responses().answered()));
    }

    private boolean enoughAnswers() {
        return now.responses().isEnough() && before.responses().isEnough();
    }

    private Cell wait(OptionalLong wait, Responses of) {
        return wait.isEmpty()
                ? nothing()
                : new Cell(figure.words().duration(wait.getAsLong()), figure.of("of-answers", of.answered()));
    }

    private Line answered() {
        return line(
                "answered",
                answered(now.responses()),
                answered(before.responses()),
                enoughAnswers()
                        ? difference()
                                .shares(
                                        now.responses().rate(),
                                        before.responses().rate())
                        : difference()
                                .few(
                                        now.responses().worthy(),
                                        before.responses().worthy()));
    }

    private Cell answered(Responses of) {
        return of.rate().isEmpty()
                ? nothing()
                : new Cell(figure.percent(of.rate().getAsDouble()), figure.of("of-worthy", of.answered(), of.worthy()));
    }

    private Line sentiment() {
        boolean enough = now.sentiment().isEnough() && before.sentiment().isEnough();
        return line(
                "sentiment",
                sentiment(now.sentiment()),
                sentiment(before.sentiment()),
                enough
                        ? difference()
                                .shares(
                                        now.sentiment().net(),
                                        before.sentiment().net())
                        : difference()
                                .few(
                                        now.sentiment().classified(),
                                        before.sentiment().classified()));
    }

    private Cell sentiment(Sentiment of) {
        return of.net().isEmpty()
                ? nothing()
                : new Cell(
                        figure.signedPercent(of.net().getAsDouble()),
                        figure.of("of-messages", of.positive(), of.negative(), of.classified()));
    }
}
