package app.gegenwind.ui.figures;

import app.gegenwind.assessment.Brought;
import app.gegenwind.assessment.Period;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reach over a period beside the period before it, drawn and as a table.
 *
 * @param lead how much time a bar stands for
 */
record Bars(String lead, Drawing drawing, String summary, Table table) {
    /** Less the odd minutes of a run that is not a whole number of days. */
    private static final long DAY = 86_400_000 / 2;

    /** @param labels one under each pair of bars, said at the end of its time */
    record Drawing(List<String> labels, List<Long> now, List<Long> before, String nowName, String beforeName) {}

    /** The parts of both periods, which are of one length. */
    record Parts(List<Brought> now, List<Brought> before) {
        List<Long> reached(List<Brought> parts) {
            return parts.stream().map(part -> part.numbers().reached()).toList();
        }
    }

    static Bars of(Period period, Parts parts, Names names, Figure figure) {
        List<Long> now = parts.reached(parts.now());
        List<Long> before = parts.reached(parts.before());
        return new Bars(
                lead(period.length() / now.size(), figure),
                new Drawing(labels(period, now.size(), figure), now, before, names.now(), names.before()),
                figure.of("bars-summary", names.now(), sum(now), names.before(), sum(before)),
                table(period, now, before, names, figure));
    }

    private static String lead(long each, Figure figure) {
        return each >= DAY
                ? figure.of("bars-days")
                : figure.of("bars-each", figure.words().duration(each));
    }

    /** What the two periods are called. */
    record Names(String now, String before) {}

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static long end(Period period, int part, int parts) {
        return period.from() + period.length() * (part + 1) / parts;
    }

    private static List<String> labels(Period period, int parts, Figure figure) {
        boolean days = period.length() / parts >= DAY;
        return IntStream.range(0, parts)
                .mapToLong(i -> end(period, i, parts))
                .mapToObj(at -> days
                        ? figure.day(at)
                        : figure.words().time(figure.scenario().clock().at(at)))
                .toList();
    }

    private static Table table(Period period, List<Long> now, List<Long> before, Names names, Figure figure) {
        List<List<String>> rows = IntStream.range(0, now.size())
                .mapToObj(i -> List.of(
                        figure.moment(end(period, i, now.size())),
                        figure.count(now.get(i)),
                        figure.count(before.get(i))))
                .toList();
        return new Table(
                figure.of("bars-title"),
                List.of(
                        figure.of("bars-until"),
                        figure.of("bars-people", names.now()),
                        figure.of("bars-people", names.before())),
                rows);
    }
}
