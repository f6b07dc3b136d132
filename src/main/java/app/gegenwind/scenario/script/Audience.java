package app.gegenwind.scenario.script;

import app.gegenwind.scenario.table.PlatformFacts.Rhythm;
import app.gegenwind.scenario.vocabulary.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who follows a brand on one platform. The trainee never sees it: they read it off the statistics of their posts.
 *
 * @param segments parts whose shares add up to 100; empty where the followers are like everybody there
 */
public record Audience(List<Segment> segments) {
    public static final Audience EVERYBODY = new Audience(List.of());

    /** What a topic or format is worth to whoever has no liking of their own, percent. */
    public static final int INDIFFERENT = 100;

    /**
     * One kind of follower.
     *
     * @param share percent
     * @param online when they are there; empty: like everybody on the platform
     * @param topics what a topic is worth to them in percent of any other
     * @param formats the same of a format
     */
    public record Segment(
            String id, int share, Optional<Rhythm> online, Map<String, Integer> topics, Map<Format, Integer> formats) {

        /** How well a post fits, percent. */
        public int fit(String topic, Format format) {
            return topics.getOrDefault(topic, INDIFFERENT) * formats.getOrDefault(format, INDIFFERENT) / INDIFFERENT;
        }
    }
}
