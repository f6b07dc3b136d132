package app.gegenwind.simulation;

import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Everything that stands at a moment, as ids. Times in simulated ms, standing in thousandths of a point.
 *
 * @param threads of the incidents that have opened, in the order they opened
 * @param beats that have happened, in order, with their times
 * @param facts of the scenario, in its order
 * @param writing answers begun and not yet out, in the order they go out
 * @param feeds the brand's own posts and what came of them
 * @param history wind and standing after each event that changed one of them
 */
public record Situation(
        long at,
        boolean ended,
        Weather weather,
        List<Thread> threads,
        List<Heard> beats,
        List<FactState> facts,
        Queue queue,
        List<Writing> writing,
        Feeds feeds,
        List<Sample> history) {

    /** The same picture once the run is over, with the wind and the standing it ended with. */
    public Situation over(long end, List<Sample> whole) {
        Sample last = whole.getLast();
        var ended = new Weather(last.wind(), weather.byTopic(), last.standing());
        return new Situation(end, true, ended, threads, beats, facts, queue, writing, feeds, whole);
    }

    /**
     * @param posts all of the scenario, in its order
     * @param followers of each channel now
     */
    public record Feeds(List<Own> posts, Map<Platform, Long> followers, Spent spent) {
        /** The post of that id; the scenario must have it. */
        public Own post(String id) {
            return posts.stream()
                    .filter(own -> own.post().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** @param byTopic wind 0–6 of each topic */
    public record Weather(int wind, Map<String, Integer> byTopic, long standing) {}

    public record Heard(long at, String beat) {}

    /** @param due when the answer comes, if it was asked for */
    public record FactState(String fact, boolean known, OptionalLong due) {}

    /** @param waiting ids of posts still to go out, soonest first */
    public record Queue(boolean paused, List<String> waiting, List<Published> published) {}

    public record Published(String post, long at) {}

    /**
     * An own post as it stands.
     *
     * @param slot when it goes out, if it has a slot
     * @param due when it is produced, or when whoever approves it answers
     * @param published when it went out; may lie before 0
     * @param trouble what kept it from going on, until somebody does something about that
     * @param readings of its numbers so far, the oldest first
     */
    public record Own(
            String post,
            PostStatus status,
            OptionalLong slot,
            OptionalLong due,
            Dress dress,
            OptionalLong published,
            Optional<Trouble> trouble,
            List<Reading> readings) {

        /** The numbers last read. */
        public Numbers numbers() {
            return readings.isEmpty() ? Numbers.NONE : readings.getLast().numbers();
        }
    }

    public enum PostStatus {
        IDEA,
        IN_WORK,
        DRAFT,
        IN_APPROVAL,
        APPROVED,
        PUBLISHED,
        STOPPED
    }

    /** What keeps a post from going on. */
    public sealed interface Trouble {
        /** Whoever approves it sent it back; {@code misses} as in {@link Event.PostReturned}. */
        record Returned(long at, List<String> misses) implements Trouble {}

        /** Its slot came while the queue stood still or it was not ready. */
        record Held(long at) implements Trouble {}
    }

    /** @param age ms since the post went out */
    public record Reading(long age, Numbers numbers) {}

    /** What own posts have cost so far: the trainee's time (ms) and money. */
    public record Spent(long work, int euros) {}

    public record Writing(String incident, String reply, long out) {}

    /** @param comments public hostile and other crowd comments so far */
    public record Sample(long at, int wind, long standing, int comments) {}

    /**
     * One incident.
     *
     * @param waitingSince since when its author has had no answer; empty when answered
     * @param messages in the order they appeared, the author's first
     * @param offers replies of the thread (or of the current private step) that can or could be said now
     * @param tools the platform's tools, whether used on the first message or not
     */
    public record Thread(
            String incident,
            Status status,
            long openedAt,
            OptionalLong waitingSince,
            boolean impatient,
            List<Message> messages,
            List<Offer> offers,
            List<Offer> privateOffers,
            Marks marks) {}

    /** What has been done with an incident. */
    public record Marks(
            boolean invited,
            boolean privateWaits,
            boolean escalated,
            boolean ignored,
            OptionalLong promise,
            List<Move> used,
            List<Platform> spilledTo) {}

    public enum Status {
        /** Its author waits for the brand. */
        WAITING,
        /** Answered, not settled. */
        ANSWERED,
        RESOLVED,
        /** Left alone on purpose. */
        IGNORED,
        /** Its first message is gone. */
        REMOVED
    }

    /** A reply on offer, or why it cannot be given. */
    public record Offer(String reply, Optional<Refusal> refused) {}

    /**
     * @param id 0 for the first message
     * @param parent 0 for the first message
     * @param held waits for the brand's review: nobody else reads it, its writer apart
     */
    public record Message(
            long id,
            long parent,
            long at,
            Channel channel,
            Speech speech,
            boolean hidden,
            boolean held,
            boolean removed) {}

    /** Who speaks, and what. */
    public sealed interface Speech {
        /** The author's first message. */
        record First() implements Speech {}

        /** {@code author}: see {@link Event.CommentPosted}. */
        record Crowd(long author, Stance stance, int wind) implements Speech {}

        /** A scripted person through a beat. */
        record Join(String person, String beat) implements Speech {}

        record Brand(String reply) implements Speech {}

        /** The author's {@code then} to that reply. */
        record Then(String reply) implements Speech {}

        record Thanks() implements Speech {}

        record Step(int step) implements Speech {}
    }
}
