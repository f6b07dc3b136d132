package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Person;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Claim;
import app.gegenwind.scenario.vocabulary.Fault;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Platform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Reads an incident with its replies and its private conversation. */
final class IncidentReader {
    private static final long MINUTE = 60_000;
    private static final long WEEK = 7 * 24 * 60 * MINUTE;
    private static final long PATIENCE = 60 * MINUTE;
    private static final long STEP = 4 * MINUTE;

    private final Context context;
    private final Map<String, Person> people;
    private final ReplyReader replies;
    private final SpreadReader spreads;

    IncidentReader(Context context, Map<String, Person> people) {
        this.context = context;
        this.people = people;
        this.replies = new ReplyReader(context);
        this.spreads = new SpreadReader(context.scope());
    }

    Incident read(String id, Value value) {
        try (Fields fields = value.fields()) {
            Value opens = fields.optional("opens");
            String from = context.refer(fields.required("from"), Scope.Family.PERSON);
            return new Incident(
                    id,
                    opens.isThere() ? OptionalLong.of(context.time(opens, 0)) : OptionalLong.empty(),
                    topic(fields.required("topic")),
                    fields.required("on").word(Platform.class, Platform.FACEBOOK),
                    place(fields.required("where")),
                    from,
                    context.text(fields.required("says")),
                    context.text(fields.optional("thanks")),
                    nature(fields, from),
                    spreads.spread(fields.optional("spread")),
                    spreads.spill(fields.optional("spills")),
                    answers(fields));
        }
    }

    static String topic(Value value) {
        String topic = value.words("");
        if (!topic.isEmpty() && !Ids.isId(topic)) {
            value.report(Diagnostic.BAD_ID, topic);
        }
        return topic;
    }

    private Incident.Place place(Value value) {
        if (value.isMap()) {
            try (Fields fields = value.fields()) {
                return new Incident.Place.UnderPost(context.refer(fields.required("under"), Scope.Family.POST));
            }
        }
        String word = value.string("mention");
        return switch (word) {
            case "mention" -> new Incident.Place.Mention();
            case "review" -> new Incident.Place.Review();
            case "direct-message" -> new Incident.Place.DirectMessage();
            default -> {
                value.report(Diagnostic.UNKNOWN_WORD, word, "{under: post}, mention, review, direct-message", "");
                yield new Incident.Place.Mention();
            }
        };
    }

    private Incident.Nature nature(Fields fields, String from) {
        Person person = people.get(from);
        return new Incident.Nature(
                fields.optional("kind").word(Kind.class, Kind.COMPLAINT),
                fields.optional("claim").word(Claim.class, Claim.TRUE),
                fields.optional("fault").word(Fault.class, Fault.ACCIDENTAL),
                fields.optional("severity").integer(1, 3, 1),
                fields.optional("arousal").word(Arousal.class, person == null ? Arousal.LOW : person.arousal()),
                fields.optional("patience").duration(MINUTE, WEEK, PATIENCE),
                fields.optional("exposes").flag(false),
                fields.optional("media").flag(false));
    }

    private Incident.Answers answers(Fields fields) {
        Map<String, Reply> open = replies.readAll(fields.optional("replies"), new LinkedHashMap<>());
        Map<String, Reply> taken = new LinkedHashMap<>(open);
        List<Incident.PrivateStep> steps = new ArrayList<>();
        for (Value step : fields.optional("private").items()) {
            steps.add(step(step, taken));
            taken.putAll(steps.getLast().replies());
        }
        return new Incident.Answers(open, List.copyOf(steps));
    }

    private Incident.PrivateStep step(Value value, Map<String, Reply> taken) {
        try (Fields fields = value.fields()) {
            return new Incident.PrivateStep(
                    context.text(fields.required("they")),
                    fields.optional("after").duration(STEP),
                    replies.readAll(fields.required("replies"), taken));
        }
    }
}
