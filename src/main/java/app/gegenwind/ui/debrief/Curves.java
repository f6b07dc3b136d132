package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.simulation.Situation.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Standing over time of three runs: the trainee's, the empty desk and the model answer.
 *
 * @param drawing what the chart draws
 * @param rows the same for those who read tables: time and three standings
 */
record Curves(Drawing drawing, String summary, List<String> columns, List<Row> rows) {
    private static final int ROWS = 9;
    private static final int STEPS = 120;
    private static final long MINUTE = 60_000;

    /** @param start of the scenario, epoch ms, where clocks show the time of {@code zone}; {@code end} minutes it lasts */
    record Drawing(long start, String zone, long end, List<Curve> curves, List<Marker> markers) {}

    /** @param look who it is: {@code you}, {@code silence}, {@code model} or {@code other} */
    record Curve(String look, String name, String end, List<List<Double>> points) {}

    record Marker(double minute, double standing, String text) {}

    record Row(String time, int yours, int silence, int model) {}

    static Curves of(Told told, Debrief debrief) {
        long lasts = told.bundle().scenario().lasts();
        var curves = debrief.curves();
        List<Curve> lines = List.of(
                curve(told, "you", curves.yours(), lasts),
                curve(told, "silence", curves.silence(), lasts),
                curve(told, "model", curves.model(), lasts));
        List<Marker> markers = debrief.decisions().stream()
                .flatMap(s -> told.did(s.decision()).stream()
                        .map(did ->
                                new Marker(minutes(s.at()), at(curves.yours(), s.at()), told.time(s.at()) + " " + did)))
                .toList();
        return new Curves(
                drawing(told, lines, markers),
                told.words()
                        .of(
                                "curve.summary",
                                points(curves.yours(), lasts),
                                points(curves.silence(), lasts),
                                points(curves.model(), lasts)),
                List.of(
                        told.words().of("curve.time"),
                        told.words().of("curve.you"),
                        told.words().of("curve.silence"),
                        told.words().of("curve.model")),
                LongStream.rangeClosed(0, ROWS - 1)
                        .map(i -> lasts * i / (ROWS - 1))
                        .mapToObj(at -> new Row(
                                told.time(at),
                                points(curves.yours(), at),
                                points(curves.silence(), at),
                                points(curves.model(), at)))
                        .toList());
    }

    /** Your world and another one. */
    static Drawing between(Told told, List<Sample> yours, List<Sample> theirs) {
        long lasts = told.bundle().scenario().lasts();
        return drawing(told, List.of(curve(told, "you", yours, lasts), curve(told, "other", theirs, lasts)), List.of());
    }

    private static Drawing drawing(Told told, List<Curve> curves, List<Marker> markers) {
        var clock = told.bundle().scenario().clock();
        return new Drawing(
                clock.at(0).toInstant().toEpochMilli(), clock.zone().getId(), clock.lasts() / MINUTE, curves, markers);
    }

    private static Curve curve(Told told, String look, List<Sample> samples, long lasts) {
        String name = told.words().of("curve." + look);
        List<List<Double>> points = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            long at = lasts * i / STEPS;
            points.add(List.of(minutes(at), at(samples, at)));
        }
        return new Curve(look, name, name + " " + points(samples, lasts), points);
    }

    private static int points(List<Sample> samples, long at) {
        return (int) at(samples, at);
    }

    /** Standing in points at a moment: that of the last sample before it. */
    private static double at(List<Sample> samples, long at) {
        double standing = 100;
        for (Sample sample : samples) {
            if (sample.at() > at) {
                break;
            }
            standing = sample.standing() / 1000.0;
        }
        return standing;
    }

    private static double minutes(long millis) {
        return millis / (double) MINUTE;
    }
}
