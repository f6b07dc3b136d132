package app.gegenwind.simulation.internal.reach;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Audience.Segment;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.PlatformFacts.Rhythm;
import app.gegenwind.scenario.table.Posting;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.internal.Dice;
import app.gegenwind.simulation.internal.LocalHours;
import app.gegenwind.simulation.internal.reach.Travel.Group;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where posts travel: the audiences of a brand and the feeds of its platforms over one scenario. */
public final class Landscape {
    private static final long LUCK = 12;
    private static final long AGAIN = 31;
    /** How much posts of equal fit differ in interest: the standard deviation of the logarithm; ours. */
    private static final double SIGMA = 0.35;

    private static final double WHOLE = 100;
    private static final double THOUSAND = 1000;
    private static final double TEN_THOUSAND = 10_000;
    /** A person sees a post once to one and a half times; ours. */
    private static final double SEEN = 1.1;

    private static final double SEEN_MORE = 0.4;

    private final Bundle bundle;
    private final long since;
    private @Nullable LocalHours local;
    private final Map<Platform, Feed> feeds = new EnumMap<>(Platform.class);
    private final Map<Platform, Map<String, Hours>> online = new EnumMap<>(Platform.class);

    public Landscape(Bundle bundle) {
        this.bundle = bundle;
        this.since = scenario().cast().posts().values().stream()
                .flatMapToLong(post -> post.published().stream())
                .reduce(0, Math::min);
    }

    private Scenario scenario() {
        return bundle.scenario();
    }

    /** A post that goes out at that moment, after so many others of its day. */
    public Travel travel(OwnPost post, long at, long key, int before) {
        Posting posting = posting(post);
        double share = new Diversity(posting.keeps() / WHOLE).discount(before) * posting.organic() / THOUSAND;
        List<Group> groups = segments(post.platform()).stream()
                .map(s -> new Group(hours(post.platform(), s), share * people(post, s)))
                .toList();
        return new Travel(at, Life.of(posting, post.format(), key), feed(post.platform()), groups, stages(post));
    }

    private double people(OwnPost post, Segment segment) {
        double fit = segment.fit(post.topic(), post.format()) / WHOLE;
        return followers(post.platform()) * segment.share() / WHOLE * fit;
    }

    private Stages stages(OwnPost post) {
        Posting.Pushed pushed = posting(post).pushed();
        double first = Math.max(pushed.least(), followers(post.platform()) * pushed.first() / THOUSAND);
        return new Stages(first, pushed.times(), pushed.bar() / WHOLE);
    }

    /**
     * What those who see a post do with it.
     *
     * @param draws how interesting its lines make it; 1 is average
     * @param before own posts on the channel in the 24 hours before
     */
    public Response response(OwnPost post, double draws, long key, int before) {
        return new Response(
                draws * appeal(post, key),
                posting(post).engaged() / TEN_THOUSAND,
                SEEN + SEEN_MORE * Dice.uniform(key, AGAIN),
                Math.max(0, before - 1));
    }

    /** How interesting a post is: its fit, and luck keyed by the post; 1 is average. */
    private double appeal(OwnPost post, long key) {
        double fit = segments(post.platform()).stream()
                .mapToDouble(s -> s.share() / WHOLE * s.fit(post.topic(), post.format()) / WHOLE)
                .sum();
        return fit * StrictMath.exp(SIGMA * Luck.normal(key, LUCK));
    }

    private List<Segment> segments(Platform platform) {
        List<Segment> segments = scenario().brand().audience(platform).segments();
        return segments.isEmpty()
                ? List.of(new Segment("everybody", (int) WHOLE, Optional.empty(), new TreeMap<>(), new TreeMap<>()))
                : segments;
    }

    private Posting posting(OwnPost post) {
        return bundle.facts(post.platform()).posting();
    }

    private long followers(Platform platform) {
        return scenario().brand().channels().getOrDefault(platform, 0L);
    }

    private Feed feed(Platform platform) {
        return feeds.computeIfAbsent(
                platform,
                p -> new Feed(
                        hours(bundle.facts(p).rhythm()),
                        bundle.facts(p).posting().crowding()));
    }

    private Hours hours(Platform platform, Segment segment) {
        return online.computeIfAbsent(platform, _ -> new TreeMap<>())
                .computeIfAbsent(
                        segment.id(),
                        _ -> hours(
                                segment.online().orElse(bundle.facts(platform).rhythm())));
    }

    private Hours hours(Rhythm rhythm) {
        if (local == null) {
            local = LocalHours.of(scenario().clock(), since);
        }
        return Hours.of(scenario().clock(), local, rhythm);
    }
}
