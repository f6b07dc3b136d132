package app.gegenwind.assessment;

import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.Dress;
import app.gegenwind.simulation.Numbers;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Message;
import app.gegenwind.simulation.Situation.Own;
import app.gegenwind.simulation.Situation.PostStatus;
import app.gegenwind.simulation.Situation.Reading;
import app.gegenwind.simulation.Situation.Speech;
import app.gegenwind.simulation.Situation.Thread;
import app.gegenwind.simulation.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A picture of a desk with numbers of our own choosing, so that figures can be computed by hand. Clocks as in {@link Stage#at}, − for before. */
public final class Seen {
    private final Map<Platform, Long> followers = new EnumMap<>(Platform.class);
    private final List<Own> posts = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    public static Seen seen() {
        return new Seen();
    }

    public static long at(String clock) {
        return clock.startsWith("-") ? -Stage.at(clock.substring(1)) : Stage.at(clock);
    }

    public Seen followers(Platform platform, long now) {
        followers.put(platform, now);
        return this;
    }

    public Seen post(String id, String published, Reading... readings) {
        var dress = new Dress(List.of(), List.of(), List.of());
        posts.add(new Own(
                id,
                PostStatus.PUBLISHED,
                OptionalLong.empty(),
                OptionalLong.empty(),
                dress,
                OptionalLong.of(at(published)),
                Optional.empty(),
                List.of(readings)));
        return this;
    }

    public static Reading read(String age, long reached, long impressions, long engaged, long followers) {
        return new Reading(at(age), new Numbers(reached, impressions, engaged, followers));
    }

    public Seen thread(String incident, String opened, Message... more) {
        List<Message> messages = new ArrayList<>();
        messages.add(message(0, opened, new Speech.First()));
        messages.addAll(List.of(more));
        threads.add(new Thread(
                incident,
                Situation.Status.WAITING,
                at(opened),
                OptionalLong.empty(),
                false,
                messages,
                List.of(),
                List.of(),
                new Situation.Marks(false, false, false, false, OptionalLong.empty(), List.of(), List.of())));
        return this;
    }

    public static Message brand(String clock) {
        return message(1, clock, new Speech.Brand("sorry"));
    }

    public static Message crowd(String clock, Stance stance) {
        return message(2, clock, new Speech.Crowd(2, stance, 0));
    }

    public static Message message(long id, String clock, Speech speech) {
        return new Message(id, 0, at(clock), Channel.PUBLIC, speech, false, false, false);
    }

    public Situation now(String clock) {
        return new Situation(
                at(clock),
                false,
                new Situation.Weather(0, new TreeMap<>(), 100_000),
                threads,
                List.of(),
                List.of(),
                new Situation.Queue(false, List.of(), List.of()),
                List.of(),
                new Situation.Feeds(posts, followers, new Situation.Spent(0, 0)),
                List.of());
    }
}
