package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.scenario.vocabulary.Hiding;
import app.gegenwind.scenario.vocabulary.Invitation;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import java.util.EnumMap;
import java.util.Map;

/** Reads {@code platforms.yaml}. */
public final class PlatformsReader {
    private static final int MOST = 1_000_000;
    private static final int MOST_HASHTAGS = 1000;
    private static final long HOUR = 3_600_000;

    private final Wording wording = Wording.plain();

    public Map<Platform, PlatformFacts> read(Node.Mapping root, Problems problems) {
        Map<Platform, PlatformFacts> platforms = new EnumMap<>(Platform.class);
        try (Fields fields = Fields.ofFile(problems, root)) {
            Keys.of(Platform.class, fields.required("platforms"))
                    .forEach((platform, entry) -> platforms.put(platform, platform(platform, entry)));
        }
        return platforms;
    }

    private PlatformFacts platform(Platform platform, Value value) {
        try (Fields fields = value.fields()) {
            return new PlatformFacts(
                    platform,
                    fields.required("name").words(""),
                    limits(fields.required("limits")),
                    fields.required("hiding").word(Hiding.class, Hiding.NONE),
                    fields.required("tools").items().stream()
                            .map(item -> item.word(Move.class, Move.HIDE))
                            .toList(),
                    privately(fields.required("private")),
                    patience(fields.required("patience")),
                    RhythmReader.read(fields.required("rhythm")),
                    PostingReader.read(fields.optional("posts")),
                    fields.optional("rules").items().stream().map(this::rule).toList());
        }
    }

    private static PlatformFacts.Limits limits(Value value) {
        try (Fields fields = value.fields()) {
            return new PlatformFacts.Limits(
                    limit(value, fields, "post", MOST),
                    limit(value, fields, "comment", MOST),
                    limit(value, fields, "message", MOST),
                    fields.optional("hashtags").integer(0, MOST_HASHTAGS, 0));
        }
    }

    private static int limit(Value limits, Fields fields, String key, int most) {
        return (limits.isThere() ? fields.required(key) : fields.optional(key)).integer(0, most, 0);
    }

    private static PlatformFacts.Private privately(Value value) {
        try (Fields fields = value.fields()) {
            return new PlatformFacts.Private(
                    fields.required("invitation").word(Invitation.class, Invitation.ONE_MESSAGE),
                    fields.optional("window").duration(24 * HOUR));
        }
    }

    private static PlatformFacts.Patience patience(Value value) {
        try (Fields fields = value.fields()) {
            return new PlatformFacts.Patience(
                    fields.required("median").duration(HOUR),
                    fields.required("sigma").decimal(0.1, 5, 1),
                    fields.required("source").words(""));
        }
    }

    private PlatformFacts.Rule rule(Value value) {
        try (Fields fields = value.fields()) {
            return new PlatformFacts.Rule(
                    wording.text(fields.required("says")),
                    fields.required("as-of").words(""),
                    fields.required("source").words(""));
        }
    }
}
