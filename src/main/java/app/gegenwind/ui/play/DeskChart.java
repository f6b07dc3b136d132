package app.gegenwind.ui.play;

import app.gegenwind.simulation.Situation.Sample;
import app.gegenwind.ui.shell.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Standing as a line, comments as bars, from the start to the end of the scenario.
 *
 * @param start of the scenario, epoch ms; {@code zone} is where its clocks hang
 * @param end simulated minutes it lasts
 * @param standing pairs of simulated minute and points
 * @param bars pairs of a bucket's middle, in simulated minutes, and its comments
 * @param summary the same in words
 */
record DeskChart(
        long start,
        String zone,
        long end,
        List<List<Double>> standing,
        List<List<Double>> bars,
        String standingName,
        String barsName,
        String summary) {

    private static final int BUCKETS = 24;
    /** More than a line of this width can show. */
    private static final int POINTS = 240;

    private static final long DAY = 1440;
    private static final long SIX_HOURS = 360;

    static DeskChart of(Desk desk) {
        long end = desk.scenario().lasts() / 60_000;
        long bucket = bucket(end);
        List<Sample> history = desk.now().history();
        int points = (int) (desk.now().weather().standing() / 1000);
        int comments = history.isEmpty() ? 0 : history.getLast().comments();
        return new DeskChart(
                desk.scenario().clock().at(0).toInstant().toEpochMilli(),
                desk.scenario().clock().zone().getId(),
                end,
                standing(desk, history),
                bars(desk, history, bucket),
                desk.words().of("chart.standing"),
                named(desk.words(), bucket),
                desk.words().of("chart.summary", points, comments));
    }

    /** Minutes; of more than a day whole hours, of more than a week days. */
    private static long bucket(long end) {
        if (end <= DAY) {
            return Math.max(1, Math.ceilDiv(end, BUCKETS));
        }
        return end <= 7 * DAY ? SIX_HOURS : DAY;
    }

    private static String named(Words words, long bucket) {
        if (bucket == DAY) {
            return words.of("chart.comments-day");
        }
        return bucket == SIX_HOURS
                ? words.of("chart.comments-hours", SIX_HOURS / 60)
                : words.of("chart.comments", bucket);
    }

    private static List<List<Double>> standing(Desk desk, List<Sample> history) {
        List<List<Double>> points = new ArrayList<>();
        points.add(List.of(0.0, 100.0));
        thinned(history, desk.scenario().lasts() / POINTS)
                .forEach(s -> points.add(List.of(minutes(s.at()), s.standing() / 1000.0)));
        points.add(List.of(minutes(desk.clock().now()), desk.now().weather().standing() / 1000.0));
        return points;
    }

    /** Of samples closer together than that, the last. */
    private static Collection<Sample> thinned(List<Sample> history, long apart) {
        SequencedMap<Long, Sample> last = new LinkedHashMap<>();
        history.forEach(s -> last.put(s.at() / Math.max(1, apart), s));
        return last.sequencedValues();
    }

    private static List<List<Double>> bars(Desk desk, List<Sample> history, long bucket) {
        List<List<Double>> bars = new ArrayList<>();
        int before = 0;
        for (long from = 0; from * 60_000 <= desk.clock().now(); from += bucket) {
            int until = commentsUntil(history, (from + bucket) * 60_000);
            bars.add(List.of(from + bucket / 2.0, (double) (until - before)));
            before = until;
        }
        return bars;
    }

    private static int commentsUntil(List<Sample> history, long at) {
        int comments = 0;
        for (Sample sample : history) {
            if (sample.at() >= at) {
                break;
            }
            comments = sample.comments();
        }
        return comments;
    }

    private static double minutes(long millis) {
        return millis / 60_000.0;
    }
}
