package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.script.Audience;
import app.gegenwind.scenario.script.Brand;
import app.gegenwind.scenario.script.Parameter;
import app.gegenwind.scenario.vocabulary.Address;
import app.gegenwind.scenario.vocabulary.Industry;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code brands/<id>.yaml}. */
public final class BrandReader {
    private static final long MOST_FOLLOWERS = 1_000_000_000;

    private BrandReader() {}

    public static Brand read(String id, Node.Mapping root, OtherWords others, Problems problems) {
        try (Fields fields = Fields.ofFile(problems, root)) {
            String own = fields.required("name").words("");
            String name = others.brand().orElse(own);
            Wording wording = wording(name, own, fields);
            return new Brand(
                    id,
                    name,
                    industry(fields.optional("industry")),
                    colour(fields.required("colour")),
                    wording.text(fields.required("about")),
                    fields.required("address").word(Address.class, Address.DU),
                    wording.text(fields.required("voice")),
                    fields.optional("playbook").items().stream()
                            .map(wording::text)
                            .toList(),
                    channels(fields.required("channels")),
                    audience(fields.optional("audience")),
                    topics(fields.optional("topics"), wording),
                    team(fields.required("team"), wording));
        }
    }

    private static Wording wording(String name, String own, Fields fields) {
        Map<String, Text> parameters = new TreeMap<>();
        parameters.put(Parameter.BRAND, Text.same(name));
        return new Wording(Wording.languages(fields.optional("languages")), parameters, own);
    }

    private static Optional<Industry> industry(Value value) {
        return value.isThere() ? Optional.of(value.word(Industry.class, Industry.RETAIL)) : Optional.empty();
    }

    private static String colour(Value value) {
        String colour = value.string("#000000");
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            value.report(Diagnostic.WRONG_TYPE, "'colour'", "a colour such as \"#1f7a6d\"", "'" + colour + "'");
        }
        return colour;
    }

    private static Map<Platform, Long> channels(Value value) {
        Map<Platform, Long> channels = new EnumMap<>(Platform.class);
        Keys.of(Platform.class, value)
                .forEach((platform, followers) ->
                        channels.put(platform, (long) followers.integer(0, (int) MOST_FOLLOWERS - 1, 0)));
        return channels;
    }

    private static Map<Platform, Audience> audience(Value value) {
        Map<Platform, Audience> audience = new EnumMap<>(Platform.class);
        Keys.of(Platform.class, value)
                .forEach((platform, segments) -> audience.put(platform, AudienceReader.read(segments)));
        return audience;
    }

    private static Map<String, Text> topics(Value value, Wording wording) {
        Map<String, Text> topics = new LinkedHashMap<>();
        value.entries().forEach((id, name) -> {
            Ids.check(name, id);
            topics.put(id, wording.name(name));
        });
        return topics;
    }

    private static Map<String, Brand.Colleague> team(Value value, Wording wording) {
        Map<String, Brand.Colleague> team = new LinkedHashMap<>();
        value.entries().forEach((id, entry) -> {
            Ids.check(entry, id);
            try (Fields fields = entry.fields()) {
                team.put(
                        id,
                        new Brand.Colleague(
                                id, fields.required("name").words(""), wording.name(fields.required("role"))));
            }
        });
        return team;
    }
}
