package app.gegenwind.simulation.internal.reach;

import java.util.List;

/** One post on its way: how many it has reached so far. It moves forward from reading to reading and never back. */
public final class Travel {
    /** When a post's numbers are read, ms after it went out: a quarter of an hour to a week. */
    public static final List<Long> READINGS = List.of(
            minutes(15),
            minutes(60),
            minutes(120),
            minutes(240),
            minutes(480),
            minutes(960),
            minutes(1440),
            minutes(2880),
            minutes(5760),
            minutes(10_080));

    private static final List<Long> STAGE_TIMES = List.of(minutes(60), minutes(240), minutes(960));
    private static final double NEWER_TAKES = 0.5;
    private static final double SPENT = 0.9999;

    private final long published;
    private final Life life;
    private final Feed feed;
    private final List<Group> groups;
    private final Stages stages;
    private long seen;
    private double reached;
    private double attention = 1;
    private double pushed;
    private int stage;

    /**
     * Part of the audience.
     *
     * @param people of it an average post of this topic and format would reach at average hours
     */
    public record Group(Hours online, double people) {}

    public Travel(long published, Life life, Feed feed, List<Group> groups, Stages stages) {
        this.published = published;
        this.life = life;
        this.feed = feed;
        this.groups = groups;
        this.stages = stages;
        this.seen = published;
    }

    private static long minutes(long count) {
        return count * 60_000;
    }

    /** Lets it travel up to a moment. */
    public void advance(long to) {
        if (to > seen) {
            for (Group group : groups) {
                reached += attention * group.people() * feed.exposure(group.online(), life, published, seen, to);
            }
            reached += attention * pushed * (life.had(to - published) - life.had(seen - published));
            seen = to;
        }
    }

    /** Nearly nothing of its attention is left. */
    public boolean isSpent(long at) {
        return life.had(at - published) > SPENT;
    }

    /** A newer post of the brand on the channel takes half of the attention it still would have had. */
    public void overtaken(long at) {
        advance(at);
        attention *= NEWER_TAKES;
    }

    /** Whether the platform looks at this moment whether to hand it on. */
    public boolean isJudged(long at) {
        return STAGE_TIMES.contains(at - published);
    }

    /** The platform hands it on if the score is high enough: those people meet what is left of its life. */
    public boolean judge(long at, double score) {
        advance(at);
        boolean opens = stages.opens(stage, score);
        if (opens) {
            pushed += stages.people(stage) / (1 - life.had(at - published));
            stage++;
        }
        return opens;
    }

    public long published() {
        return published;
    }

    /** People reached so far. */
    public double reached() {
        return reached;
    }
}
