package app.gegenwind.simulation;

import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Format;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.scenario.vocabulary.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An own post in the words of the language: a neutral reel on Instagram about humour, an idea unless told otherwise. */
public final class APost {
    private final String id;
    private final Map<String, OwnPost.Variant> openings = new LinkedHashMap<>();
    private final List<String> rights = new ArrayList<>();
    private Platform platform = Platform.INSTAGRAM;
    private OwnPost.Start start = new OwnPost.Start.Idea();
    private String topic = "humour";
    private Format format = Format.REEL;
    private Tone tone = Tone.NEUTRAL;
    private List<String> hashtags = List.of();
    private boolean paid;
    private List<Mark> lacks = List.of();
    private long work;
    private int euros;
    private Optional<OwnPost.Approval> approval = Optional.empty();

    private APost(String id) {
        this.id = id;
    }

    public static APost post(String id) {
        return new APost(id);
    }

    public APost on(Platform value) {
        platform = value;
        return this;
    }

    /** Out if {@code at} (ms) lies at or before the start, else on the calendar. */
    public APost at(long at) {
        start = at > 0 ? new OwnPost.Start.Scheduled(at) : new OwnPost.Start.Published(at);
        return this;
    }

    public APost at(String clock) {
        return at(Stage.at(clock));
    }

    public APost draft() {
        start = new OwnPost.Start.Draft();
        return this;
    }

    public APost approved() {
        start = new OwnPost.Start.Approved();
        return this;
    }

    public APost topic(String value) {
        topic = value;
        return this;
    }

    public APost format(Format value) {
        format = value;
        return this;
    }

    public APost tone(Tone value) {
        tone = value;
        return this;
    }

    public APost opening(String line, int draws) {
        openings.put(line, new OwnPost.Variant(line, Text.same(line), draws, Text.EMPTY));
        return this;
    }

    public APost hashtags(String... tags) {
        hashtags = List.of(tags);
        return this;
    }

    public APost paid() {
        paid = true;
        return this;
    }

    public APost lacks(Mark... marks) {
        lacks = List.of(marks);
        return this;
    }

    public APost rights(String fact) {
        rights.add(fact);
        return this;
    }

    public APost costs(String clock, int money) {
        work = Stage.at(clock);
        euros = money;
        return this;
    }

    public APost approvedBy(String colleague, String clock) {
        approval = Optional.of(new OwnPost.Approval(colleague, Stage.at(clock)));
        return this;
    }

    OwnPost build() {
        return new OwnPost(
                id,
                platform,
                start,
                topic,
                format,
                tone,
                Text.same(id),
                new OwnPost.Making(
                        openings,
                        new LinkedHashMap<>(),
                        hashtags,
                        Text.EMPTY,
                        new OwnPost.Duties(paid, false, rights, lacks),
                        new OwnPost.Costs(work, euros),
                        approval));
    }

    String id() {
        return id;
    }
}
