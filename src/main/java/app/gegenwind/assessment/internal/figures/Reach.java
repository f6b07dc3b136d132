package app.gegenwind.assessment.internal.figures;

import app.gegenwind.assessment.Brought;
import app.gegenwind.assessment.Period;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Numbers;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Own;
import app.gegenwind.simulation.Situation.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What own posts brought, summed over those of one platform, or of all. */
public record Reach(List<Own> out, long followersNow) {

    public static Reach of(Bundle bundle, Situation now, Optional<Platform> only) {
        List<Own> out = now.feeds().posts().stream()
                .filter(own -> own.published().isPresent())
                .filter(own -> holds(only, bundle.scenario().post(own.post()).platform()))
                .toList();
        return new Reach(out, followers(now, only));
    }

    private static long followers(Situation now, Optional<Platform> only) {
        return now.feeds().followers().entrySet().stream()
                .filter(entry -> holds(only, entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    static boolean holds(Optional<Platform> only, Platform platform) {
        return only.map(platform::equals).orElse(true);
    }

    public Brought within(Period period) {
        Numbers numbers = until(period.to()).minus(until(period.from()));
        return new Brought(
                count(own -> period.counts(own.published().orElseThrow())),
                count(own -> own.readings().stream().anyMatch(reading -> period.counts(known(own, reading)))),
                numbers,
                followers(period.from()),
                followers(period.to()));
    }

    private int count(Predicate<Own> which) {
        return (int) out.stream().filter(which).count();
    }

    /** When a reading was taken. */
    private static long known(Own own, Reading reading) {
        return own.published().orElseThrow() + reading.age();
    }

    /** Followers change through posts alone, so what was won since leads back to how many there were. */
    private long followers(long at) {
        return followersNow - (until(Long.MAX_VALUE).followers() - until(at).followers());
    }

    /** Everything read up to a moment. */
    private Numbers until(long at) {
        return out.stream().map(own -> until(own, at)).reduce(Numbers.NONE, Numbers::plus);
    }

    private static Numbers until(Own own, long at) {
        return own.readings().stream()
                .filter(reading -> known(own, reading) <= at)
                .reduce((first, second) -> second)
                .map(Reading::numbers)
                .orElse(Numbers.NONE);
    }
}
