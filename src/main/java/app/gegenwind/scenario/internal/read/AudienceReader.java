package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.Audience;
import app.gegenwind.scenario.vocabulary.Format;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads who follows a brand on a platform: segments whose shares add up to 100. */
final class AudienceReader {
    private static final int WHOLE = 100;
    private static final int MOST_LIKED = 300;

    private AudienceReader() {}

    static Audience read(Value value) {
        List<Audience.Segment> segments =
                value.items().stream().map(AudienceReader::segment).toList();
        int sum = segments.stream().mapToInt(Audience.Segment::share).sum();
        if (!segments.isEmpty() && sum != WHOLE) {
            value.report(Diagnostic.WEIGHTS, sum);
        }
        return new Audience(segments);
    }

    private static Audience.Segment segment(Value value) {
        try (Fields fields = value.fields()) {
            Value online = fields.optional("online");
            return new Audience.Segment(
                    fields.required("segment").words(""),
                    fields.required("share").integer(1, WHOLE, WHOLE),
                    online.isThere() ? Optional.of(RhythmReader.read(online)) : Optional.empty(),
                    topics(fields.optional("topics")),
                    formats(fields.optional("formats")));
        }
    }

    private static Map<String, Integer> topics(Value value) {
        Map<String, Integer> topics = new TreeMap<>();
        value.entries().forEach((id, liked) -> {
            Ids.check(liked, id);
            topics.put(id, liking(liked));
        });
        return topics;
    }

    private static Map<Format, Integer> formats(Value value) {
        Map<Format, Integer> formats = new EnumMap<>(Format.class);
        Keys.of(Format.class, value).forEach((format, liked) -> formats.put(format, liking(liked)));
        return formats;
    }

    private static int liking(Value value) {
        return value.integer(0, MOST_LIKED, Audience.INDIFFERENT);
    }
}
