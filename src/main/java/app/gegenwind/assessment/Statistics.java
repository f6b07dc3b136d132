package app.gegenwind.assessment;

import app.gegenwind.assessment.internal.figures.Reach;
import app.gegenwind.assessment.internal.figures.Talk;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Situation;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What happened in a period, as the desk's own tools count it: never what the world would do next. Own posts are read at fixed ages, so what a
 * post brought counts at the moment it was read.
 */
public record Statistics(Period period, Brought brought, Responses responses, Sentiment sentiment) {

    /** Of one platform, or of all. */
    public static Statistics of(Bundle bundle, Situation now, Period period, Optional<Platform> only) {
        Talk talk = new Talk(bundle, now, only);
        return new Statistics(
                period, Reach.of(bundle, now, only).within(period), talk.responses(period), talk.sentiment(period));
    }

    /** What own posts brought in each of so many equal parts of a period, the earliest first. */
    public static List<Brought> parts(Bundle bundle, Situation now, Period period, Optional<Platform> only, int parts) {
        Reach reach = Reach.of(bundle, now, only);
        return LongStream.range(0, parts)
                .mapToObj(i -> new Period(edge(period, i, parts), edge(period, i + 1, parts)))
                .map(reach::within)
                .toList();
    }

    private static long edge(Period period, long part, int parts) {
        return period.from() + period.length() * part / parts;
    }
}
