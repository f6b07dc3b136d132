package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Measure;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A scripted situation. Times are simulated milliseconds since {@code starts}; {@code pace} is simulated seconds per second of play.
 * Maps keep the order of the file.
 *
 * @param bots how its author expects bots to do
 * @param parameters the brand's name, and then those it declares
 */
public record Scenario(
        String id,
        List<Language> languages,
        Headline headline,
        Level level,
        List<String> trains,
        Clock clock,
        Brand brand,
        Optional<Goal> goal,
        Optional<BotOrder> bots,
        List<Parameter> parameters,
        Cast cast) {

    /** What a trainee reads before the clock starts. */
    public record Headline(Text title, Text summary, Text briefing) {}

    /** What own posts are to bring, and how much of the outcome of a run it makes up (percent, 1 to 100). */
    public record Goal(Measure measure, int percent) {}

    /**
     * When it starts, where, how long it lasts (ms) and how fast it runs; {@code flat} switches the daily rhythm off.
     *
     * @param plays ms of play if quiet hours are skipped
     */
    public record Clock(LocalDateTime starts, ZoneId zone, long lasts, int pace, long plays, boolean flat) {
        /** Played without skipping anything. */
        public Clock(LocalDateTime starts, ZoneId zone, long lasts, int pace, boolean flat) {
            this(starts, zone, lasts, pace, lasts / pace, flat);
        }

        /** The local date and time of a simulated moment. */
        public ZonedDateTime at(long millis) {
            return starts.atZone(zone).plusNanos(millis * 1_000_000);
        }

        /** Minutes of play at the scenario's own pace, quiet hours skipped. */
        public long minutesOfPlay() {
            return Math.round(plays / 60_000.0);
        }
    }

    public Text title() {
        return headline.title();
    }

    public long lasts() {
        return clock.lasts();
    }

    public Incident incident(String id) {
        return found(cast.incidents().get(id), "incident", id);
    }

    public Person person(String id) {
        return found(cast.people().get(id), "person", id);
    }

    public Fact fact(String id) {
        return found(cast.facts().get(id), "fact", id);
    }

    public OwnPost post(String id) {
        return found(cast.posts().get(id), "post", id);
    }

    /** The pool of lines a crowd speaks from. */
    public Lines lines(String id) {
        return found(cast.lines().get(id), "pool of lines", id);
    }

    private <T> T found(@Nullable T thing, String kind, String name) {
        if (thing == null) {
            throw new IllegalArgumentException("no " + kind + " '" + name + "' in scenario '" + id + "'");
        }
        return thing;
    }

    /** The platforms its incidents and posts stand on, in their own order. */
    public List<Platform> platforms() {
        SortedMap<Platform, Boolean> used = new TreeMap<>();
        cast.incidents().values().forEach(i -> used.put(i.platform(), true));
        cast.posts().values().forEach(p -> used.put(p.platform(), true));
        return List.copyOf(used.keySet());
    }
}
