package app.gegenwind.assessment;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Format;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Own;
import app.gegenwind.simulation.Situation.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What a desk could know of its own posts at a moment: those that had been out for a day by then. Both the trainee's statistics and the evidence about
 * slots, formats and topics rest on it, so nobody is measured by what they could not have seen.
 */
public final class Figures {
    /** Posts are compared by what they had brought at this age (ms). */
    public static final long AGE = 86_400_000;

    /** Fewer posts than this tell nothing. */
    public static final int ENOUGH = 2;

    private final List<PostFigure> posts;

    private Figures(List<PostFigure> posts) {
        this.posts = posts;
    }

    /** @param now simulated ms; later readings are not looked at */
    public static Figures of(Bundle bundle, Situation situation, long now) {
        return new Figures(situation.feeds().posts().stream()
                .flatMap(own -> figure(bundle, own, now).stream())
                .toList());
    }

    private static Optional<PostFigure> figure(Bundle bundle, Own own, long now) {
        if (own.published().isEmpty() || own.published().getAsLong() + AGE > now) {
            return Optional.empty();
        }
        long out = own.published().getAsLong();
        return own.readings().stream()
                .filter(reading -> reading.age() == AGE)
                .findFirst()
                .map(Reading::numbers)
                .map(numbers -> new PostFigure(
                        bundle.scenario().post(own.post()),
                        bundle.scenario().clock().at(out),
                        numbers));
    }

    /** All posts, in the scenario's order. */
    public List<PostFigure> posts() {
        return posts;
    }

    public List<PostFigure> on(Platform platform) {
        return posts.stream().filter(p -> p.post().platform() == platform).toList();
    }

    /**
     * What several posts had in common, and what they brought on average.
     *
     * @param posts how many
     * @param mean people reached, or people engaged of those reached (0 to 1)
     */
    public record Mean(int posts, double mean) {
        public boolean isEnough() {
            return posts >= ENOUGH;
        }
    }

    /** Mean reach by the hours in which posts went out. */
    public Map<Integer, Mean> reachByBlock(Platform platform) {
        return means(platform, p -> p.block().number(), p -> p.numbers().reached());
    }

    /** Mean engagement by reach. */
    public Map<Format, Mean> engagementByFormat(Platform platform) {
        return means(platform, p -> p.post().format(), PostFigure::engagementByReach);
    }

    /** Mean engagement by reach. */
    public Map<String, Mean> engagementByTopic(Platform platform) {
        return means(platform, p -> p.post().topic(), PostFigure::engagementByReach);
    }

    /** Mean reach by weekday and hours: fewer posts in each than by hours alone. */
    public Map<Slot, Mean> reachBySlot(Platform platform) {
        return means(platform, PostFigure::slot, p -> p.numbers().reached());
    }

    public Map<Format, Mean> reachByFormat(Platform platform) {
        return means(platform, p -> p.post().format(), p -> p.numbers().reached());
    }

    public Map<String, Mean> reachByTopic(Platform platform) {
        return means(platform, p -> p.post().topic(), p -> p.numbers().reached());
    }

    private <K extends Comparable<K>> Map<K, Mean> means(
            Platform platform, Function<PostFigure, K> by, ToDoubleFunction<PostFigure> value) {
        Map<K, List<PostFigure>> groups =
                on(platform).stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        Map<K, Mean> means = new TreeMap<>();
        groups.forEach((key, group) -> means.put(
                key,
                new Mean(
                        group.size(),
                        group.stream().mapToDouble(value).average().orElse(0))));
        return means;
    }
}
