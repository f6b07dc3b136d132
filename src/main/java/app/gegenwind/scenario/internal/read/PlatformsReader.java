package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.internal.yaml.Similar;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.scenario.vocabulary.Hiding;
import app.gegenwind.scenario.vocabulary.Invitation;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.scenario.vocabulary.Platform;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads {@code platforms.yaml}. */
public final class PlatformsReader {
    private static final int MOST = 1_000_000;
    private static final long HOUR = 3_600_000;

    private final Wording wording = Wording.plain();

    public Map<Platform, PlatformFacts> read(Node.Mapping root, Problems problems) {
        Map<Platform, PlatformFacts> platforms = new EnumMap<>(Platform.class);
        try (Fields fields = Fields.ofFile(problems, root)) {
            fields.required("platforms").entries().forEach((id, entry) -> {
                List<String> known = Named.ids(Platform.class);
                if (!known.contains(id)) {
                    entry.report(Diagnostic.UNKNOWN_WORD, id, String.join(", ", known), Similar.hint(id, known));
                }
                Platform platform = Named.find(Platform.class, id).orElse(Platform.FACEBOOK);
                PlatformFacts facts = platform(platform, entry);
                if (known.contains(id)) {
                    platforms.put(platform, facts);
                }
            });
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
                    rhythm(fields.required("rhythm")),
                    fields.optional("rules").items().stream().map(this::rule).toList());
        }
    }

    private static PlatformFacts.Limits limits(Value value) {
        try (Fields fields = value.fields()) {
            return new PlatformFacts.Limits(
                    limit(value, fields, "post"), limit(value, fields, "comment"), limit(value, fields, "message"));
        }
    }

    private static int limit(Value limits, Fields fields, String key) {
        return (limits.isThere() ? fields.required(key) : fields.optional(key)).integer(0, MOST, 0);
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

    private static PlatformFacts.Rhythm rhythm(Value value) {
        try (Fields fields = value.fields()) {
            return new PlatformFacts.Rhythm(hours(fields.required("weekday")), hours(fields.required("weekend")));
        }
    }

    private static List<Integer> hours(Value value) {
        List<Integer> hours = value.items().stream()
                .map(item -> item.integer(0, 24_000, 1000))
                .toList();
        int sum = hours.stream().mapToInt(Integer::intValue).sum();
        if (value.isThere() && hours.size() != 24) {
            value.report(Diagnostic.BAD_RHYTHM, "'" + value.name() + "'", hours.size() + " numbers instead of 24");
        } else if (value.isThere() && Math.abs(sum - 24_000) > 24) {
            value.report(
                    Diagnostic.BAD_RHYTHM, "'" + value.name() + "'", "the numbers add up to " + sum + ", not to 24000");
        }
        return hours;
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
