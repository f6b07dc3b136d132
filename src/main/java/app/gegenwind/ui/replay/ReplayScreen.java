package app.gegenwind.ui.replay;

import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.simulation.Situation.Sample;
import app.gegenwind.ui.debrief.Told;
import app.gegenwind.ui.replay.Moment.Kind;
import app.gegenwind.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * Everything a replay shows around the desk, worded and decided.
 *
 * @param time weekday and local time of the moment
 * @param happened what happened last, with its time
 * @param playOn label of the button that goes on from here in a run of its own; empty where that makes no sense
 */
record ReplayScreen(
        String pageTitle,
        String brand,
        String colour,
        String title,
        long at,
        String time,
        String happened,
        Track track,
        Steps steps,
        Deeds deeds,
        String playOn) {

    private static final long MINUTE = 60_000;

    /**
     * What the slider needs to speak for itself, the same at every moment.
     *
     * @param start epoch ms of the scenario's start
     * @param end simulated ms it lasts
     */
    record Track(long start, long end, String zone, String language, String name, List<Mark> marks, List<Gust> gusts) {}

    record Mark(long at, String kind, String says) {}

    /** From that moment (simulated ms) the wind is that strong, 0 to 6. */
    record Gust(long at, int wind) {}

    /** Where the four buttons lead; empty where there is nothing further. */
    record Steps(
            OptionalLong previousEvent,
            OptionalLong nextEvent,
            OptionalLong previousDecision,
            OptionalLong nextDecision) {}

    /** @param own whether the reader may go on from here */
    static ReplayScreen of(Tape tape, long at, String incident, boolean own, Words words) {
        Told told = new Told(tape.bundle(), words);
        List<Moment> moments = Moments.of(tape, told);
        Scenario scenario = tape.bundle().scenario();
        String title = words.of(scenario.title());
        return new ReplayScreen(
                words.of("title.replay", title),
                scenario.brand().name(),
                scenario.brand().colour(),
                title,
                at,
                words.dayAndTime(scenario.clock().at(at)),
                happened(moments, at, told),
                track(tape, moments, words),
                steps(moments, at),
                Deeds.of(tape, moments, at, incident, told),
                own && at < tape.lasts() ? words.of("replay.play-on") : "");
    }

    private static String happened(List<Moment> moments, long at, Told told) {
        return moments.stream()
                .filter(m -> m.at() <= at)
                .reduce((_, later) -> later)
                .map(m -> told.time(m.at()) + " · " + m.says())
                .orElse(told.words().of("replay.nothing-yet"));
    }

    private static Track track(Tape tape, List<Moment> moments, Words words) {
        var clock = tape.bundle().scenario().clock();
        return new Track(
                clock.at(0).toInstant().toEpochMilli(),
                clock.lasts(),
                clock.zone().getId(),
                words.locale().toLanguageTag(),
                words.of("replay.slider"),
                moments.stream()
                        .map(m -> new Mark(m.at(), m.kind().style(), m.says()))
                        .toList(),
                gusts(tape));
    }

    private static List<Gust> gusts(Tape tape) {
        List<Gust> gusts = new ArrayList<>(List.of(new Gust(0, 0)));
        for (Sample sample : tape.at(tape.lasts()).history()) {
            if (sample.wind() != gusts.getLast().wind()) {
                gusts.add(new Gust(sample.at(), sample.wind()));
            }
        }
        return List.copyOf(gusts);
    }

    /** Moments of the same minute are one step: it leads to the last of them. */
    private static Steps steps(List<Moment> moments, long at) {
        return new Steps(
                before(moments, _ -> true, at),
                after(moments, _ -> true, at),
                before(moments, m -> m.kind() == Kind.DECISION, at),
                after(moments, m -> m.kind() == Kind.DECISION, at));
    }

    private static OptionalLong before(List<Moment> moments, Predicate<Moment> which, long at) {
        return moments.stream()
                .filter(which)
                .mapToLong(Moment::at)
                .filter(m -> m / MINUTE < at / MINUTE)
                .max();
    }

    private static OptionalLong after(List<Moment> moments, Predicate<Moment> which, long at) {
        LongPredicate later = m -> m > at;
        OptionalLong first = moments.stream()
                .filter(which)
                .mapToLong(Moment::at)
                .filter(later)
                .min();
        return first.isEmpty()
                ? first
                : moments.stream()
                        .filter(which)
                        .mapToLong(Moment::at)
                        .filter(later.and(m -> m / MINUTE == first.getAsLong() / MINUTE))
                        .max();
    }
}
