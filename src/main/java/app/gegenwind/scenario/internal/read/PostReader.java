package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.script.OwnPost.Start;
import app.gegenwind.scenario.vocabulary.Format;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the brand's own posts. */
final class PostReader {
    private static final long LONGEST_WORK = 7 * 24 * 3_600_000L;
    private static final long LONGEST_AGO = 366 * 24 * 3_600_000L;
    private static final int MOST_EUROS = 1_000_000;
    private static final List<String> STATUSES = List.of("idea", "draft", "approved");

    private final Context context;

    PostReader(Context context) {
        this.context = context;
    }

    OwnPost read(String id, Value value) {
        try (Fields fields = value.fields()) {
            return new OwnPost(
                    id,
                    fields.required("on").word(Platform.class, Platform.FACEBOOK),
                    start(value, fields),
                    IncidentReader.topic(fields.required("topic")),
                    fields.required("format").word(Format.class, Format.TEXT),
                    fields.optional("tone").word(Tone.class, Tone.NEUTRAL),
                    context.text(fields.required("says")),
                    making(fields));
        }
    }

    private Start start(Value post, Fields fields) {
        Value scheduled = fields.optional("scheduled");
        Value status = fields.optional("status");
        Value published = fields.optional("published");
        long said =
                Stream.of(scheduled, status, published).filter(Value::isThere).count();
        if (post.isMap() && said != 1) {
            post.report(
                    Diagnostic.WRONG_TYPE,
                    "a post",
                    "one of 'published', 'scheduled' and 'status'",
                    said == 0 ? "none" : "several");
        }
        if (scheduled.isThere()) {
            return new Start.Scheduled(scheduled(scheduled));
        }
        return status.isThere() ? begun(status) : new Start.Published(published(published));
    }

    private long scheduled(Value value) {
        long at = context.time(value, 1);
        if (at <= 0) {
            value.report(Diagnostic.WRONG_SIDE, "'scheduled'", "must lie after the start");
        }
        return Math.max(1, at);
    }

    private long published(Value value) {
        long at = context.time(value, 0);
        if (at > 0) {
            value.report(Diagnostic.WRONG_SIDE, "'published'", "must lie before the start");
        }
        if (at < -LONGEST_AGO) {
            value.report(
                    Diagnostic.OUT_OF_RANGE, "'published'", Times.written(-LONGEST_AGO), "0:00", Times.written(at));
        }
        return Math.clamp(at, -LONGEST_AGO, 0L);
    }

    private static Start begun(Value status) {
        return switch (status.string("")) {
            case "draft" -> new Start.Draft();
            case "approved" -> new Start.Approved();
            case "idea" -> new Start.Idea();
            case String other -> {
                status.report(Diagnostic.UNKNOWN_WORD, other, String.join(", ", STATUSES), "");
                yield new Start.Idea();
            }
        };
    }

    private OwnPost.Making making(Fields fields) {
        SortedSet<String> taken = new TreeSet<>();
        return new OwnPost.Making(
                variants(fields.optional("openings"), taken),
                variants(fields.optional("closings"), taken),
                hashtags(fields.optional("hashtags")),
                context.text(fields.optional("alt")),
                duties(fields),
                costs(fields.optional("costs")),
                approval(fields.optional("approval")));
    }

    private Map<String, OwnPost.Variant> variants(Value value, SortedSet<String> taken) {
        Map<String, OwnPost.Variant> variants = new LinkedHashMap<>();
        value.entries().forEach((id, entry) -> {
            Ids.checkChoice(entry, id);
            if (!taken.add(id)) {
                entry.report(Diagnostic.DUPLICATE_ID, id, "another line of this post");
            }
            variants.put(id, variant(id, entry));
        });
        return variants;
    }

    private OwnPost.Variant variant(String id, Value value) {
        try (Fields fields = value.fields()) {
            return new OwnPost.Variant(
                    id,
                    context.text(fields.required("says")),
                    fields.optional("draws").integer(20, 200, 100),
                    context.text(fields.optional("teaches")));
        }
    }

    /** Letters and digits only: other signs end a hashtag on every platform. */
    private static List<String> hashtags(Value value) {
        return value.oneOrMore().stream()
                .map(PostReader::hashtag)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static String hashtag(Value value) {
        String tag = value.words("");
        if (!tag.isEmpty() && !tag.matches("[\\p{L}\\p{N}_]+")) {
            value.report(Diagnostic.BAD_ID, tag);
        }
        return tag;
    }

    private OwnPost.Duties duties(Fields fields) {
        return new OwnPost.Duties(
                fields.optional("paid").flag(false),
                fields.optional("ai").flag(false),
                fields.optional("rights").oneOrMore().stream()
                        .map(fact -> context.refer(fact, Scope.Family.FACT))
                        .toList(),
                fields.optional("lacks").oneOrMore().stream()
                        .map(mark -> mark.word(Mark.class, Mark.ALT_TEXT))
                        .toList());
    }

    private static OwnPost.Costs costs(Value value) {
        try (Fields fields = value.fields()) {
            return new OwnPost.Costs(
                    fields.optional("work").duration(0, LONGEST_WORK, 0),
                    fields.optional("euros").integer(0, MOST_EUROS, 0));
        }
    }

    private Optional<OwnPost.Approval> approval(Value value) {
        if (!value.isThere()) {
            return Optional.empty();
        }
        try (Fields fields = value.fields()) {
            return Optional.of(new OwnPost.Approval(
                    context.refer(fields.required("by"), Scope.Family.COLLEAGUE),
                    fields.required("takes").duration(0)));
        }
    }
}
