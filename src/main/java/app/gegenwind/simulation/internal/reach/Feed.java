package app.gegenwind.simulation.internal.reach;

/**
 * The feed in which a post stands among others'. Where many are online many post as well, so a good hour gains less than the audience in it
 * promises; how full a feed is (κ) is ours, so chosen that the best hours gain at most 17 % on Facebook and 4 % on X (Spasojevic et al. 2015).
 *
 * @param platform how many people of the whole platform are online, and so how much others post
 * @param crowding κ: what others post at an average hour beside one post of ours
 */
public record Feed(Hours platform, double crowding) {

    /** Share of attention a post gets among the others of that hour; 1 at an average one. */
    double share(int hour) {
        return (1 + crowding) / (1 + crowding * platform.online()[hour]);
    }

    /** How much of an audience a post of that life meets between two moments: 1 over its whole life, were every hour average. */
    public double exposure(Hours audience, Life life, long published, long from, long to) {
        double sum = 0;
        double had = life.had(from - published);
        for (int i = audience.index(from); i < audience.starts().length; i++) {
            long begins = Math.max(from, audience.starts()[i]);
            long ends = Math.min(to, audience.end(i));
            if (ends <= begins) {
                break;
            }
            double has = life.had(ends - published);
            sum += audience.online()[i] * share(i) * (has - had);
            had = has;
            from = ends;
        }
        return sum;
    }
}
